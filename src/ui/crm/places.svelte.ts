/**
 * Owns where in the workplace the learner is, as a place in the address (`#candidates/CAND-0201/documents`),
 * so that Back, Forward and a reload work. Must never load anything; screens ask for what they show.
 */
export const screens = [
  'inbox',
  'candidates',
  'new-candidate',
  'tasks',
  'clients',
  'vacancies',
  'documents',
  'archive',
  'audit',
  'policies',
] as const;
export type Screen = (typeof screens)[number];

export interface Place {
  screen: Screen;
  /** The record on the screen, by its reference. */
  id?: string | undefined;
  tab?: string | undefined;
}

const HOME: Place = { screen: 'inbox' };
const isScreen = (name: string | undefined): name is Screen => screens.includes(name as Screen);

/** The address of a place, for a link. */
export const addressOf = ({ screen, id, tab }: Place): string =>
  `#${[screen, id ?? (tab ? '-' : ''), tab ?? ''].filter(Boolean).map(encodeURIComponent).join('/')}`;

export function placeOf(hash: string): Place {
  const [screen, id, tab] = hash.replace(/^#/, '').split('/').map(decode);
  if (!isScreen(screen)) return HOME;
  return { screen, ...(id && id !== '-' && { id }), ...(tab && { tab }) };
}

/** Records with a screen of their own; elsewhere the reference only says what is picked on the screen. */
const OWN_SCREEN: readonly Screen[] = ['candidates', 'clients', 'vacancies'];

/** The place without what may change while the screen stays. */
export const screenOnly = ({ screen, id }: Place): Place => (OWN_SCREEN.includes(screen) ? { screen, id } : { screen });

/** An address typed by hand may hold a stray %. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export class Places {
  now = $state.raw<Place>(placeOf(location.hash));

  /** Follows Back, Forward and links; to be attached while the workplace is shown. */
  readonly follow = (): (() => void) => {
    const read = () => {
      this.now = placeOf(location.hash);
    };
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  };

  go(place: Place): void {
    if (addressOf(place) === addressOf(this.now)) return;
    history.pushState(null, '', addressOf(place));
    this.now = place;
  }

  /** The same place in more detail: a tab, a folder. Back leaves the screen, not the tab. */
  refine(place: Place): void {
    history.replaceState(history.state, '', addressOf(place));
    this.now = place;
  }
}
