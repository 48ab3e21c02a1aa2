/**
 * Owns where in the workplace the learner is, as a route in the address (`#candidates/CAND-0201/documents`),
 * so that Back, Forward and a reload work. Must never load anything; screens ask for what they show.
 */
import { untrack } from 'svelte';
import { hrefOf, type Route, type Screen, screens } from '../../actions/address.ts';
import { deeper } from '../kit/history-depth.ts';
import { remember, remembered } from '../kit/tab-storage.ts';

export { hrefOf, type Route, type Screen };

const HOME: Route = { screen: 'inbox' };
const isScreen = (name: string | undefined): name is Screen => screens.includes(name as Screen);

/** undefined for an address that is none of ours: a link inside the page, such as the one that skips to the content. */
export function routeOf(hash: string): Route | undefined {
  const [screen, id, tab] = hash.replace(/^#/, '').split('/').map(decode);
  if (!isScreen(screen)) return undefined;
  return { screen, ...(id && id !== '-' && { id }), ...(tab && { tab }) };
}

/** Records with a screen of their own; elsewhere the reference only says what is picked on the screen. */
const OWN_SCREEN: readonly Screen[] = ['candidates', 'clients', 'vacancies'];

/** The route without what may change while the screen stays. */
export const screenOnly = ({ screen, id }: Route): Route => (OWN_SCREEN.includes(screen) ? { screen, id } : { screen });

/** An address typed by hand may hold a stray %. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export class Router {
  now = $state.raw<Route>(HOME);
  readonly #key: string;

  /** The last route is also kept for this tab: the address may lose it on the way to the account and back. */
  constructor(attempt: string) {
    this.#key = `resourcer place ${attempt}`;
    this.now = routeOf(location.hash) ?? routeOf(String(remembered(this.#key) ?? '')) ?? HOME;
  }

  /** Follows Back, Forward and links; to be attached while the workplace is shown. */
  readonly follow = (): (() => void) => {
    const moved = () => {
      const route = routeOf(location.hash);
      if (route) this.#arrive(route);
    };
    history.replaceState(
      history.state,
      '',
      untrack(() => hrefOf(this.now)),
    );
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  };

  go(route: Route): void {
    if (hrefOf(route) === hrefOf(this.now)) return;
    history.pushState(deeper(), '', hrefOf(route));
    this.#arrive(route);
  }

  /** The same route in more detail: a tab, a folder. Back leaves the screen, not the tab. */
  refine(route: Route): void {
    history.replaceState(history.state, '', hrefOf(route));
    this.#arrive(route);
  }

  #arrive(route: Route): void {
    this.now = route;
    remember(this.#key, hrefOf(route));
  }
}
