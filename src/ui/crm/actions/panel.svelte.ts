/**
 * Owns which form stands beside the screen, and where it was opened. It stays while the learner looks something up on another screen.
 * Asks before another form, or none, takes the place of one that keeps no draft. Must never hold what is typed; drafts do. Must never import
 * what a form is made of: the workplace opens before any form.
 */
import type { FormAction } from '../../../actions/action.ts';
import type { Cells } from '../../../actions/form-input.ts';
import type { Route, Router } from '../router.svelte.ts';
import { hrefOf, screenOnly } from '../router.svelte.ts';

/** A form to open: the action, and the row it is about. */
export interface Filling {
  action: FormAction;
  given: Cells;
  before: Cells | undefined;
  /** What its fields begin with, besides. */
  start?: Cells | undefined;
  what: string;
  /**
   * What it is about may change beside it while it is open: what it is given now and what that is called; undefined where it is nothing that
   * could be done. It outlives the screen that opened the form.
   */
  now?: (() => { given: Cells; what: string } | undefined) | undefined;
}

export interface Opened extends Filling {
  /** Where it was opened; what came of it shows there. */
  route: Route;
}

const NOTHING = (): boolean => false;

export class ActionPanel {
  opened = $state.raw<Opened | null>(null);
  /** What waits until it is said that what was typed may go: another form, or that this one is put away. */
  waiting = $state.raw<{ next: Filling | null } | null>(null);
  /** Whether something was typed that nothing keeps; the form that stands here says. */
  loses: () => boolean = NOTHING;
  readonly #router: Pick<Router, 'now' | 'go' | 'refine'>;

  constructor(router: Pick<Router, 'now' | 'go' | 'refine'>) {
    this.#router = router;
  }

  open(filling: Filling): void {
    if (!this.#waits(filling)) this.#show(filling);
  }

  /** As somebody leaves it. */
  putAway(): void {
    if (!this.#waits(null)) this.close();
  }

  close(): void {
    this.opened = null;
    this.waiting = null;
    this.loses = NOTHING;
  }

  /** What was typed may go. */
  discard(): void {
    const next = this.waiting?.next;
    this.close();
    if (next) this.#show(next);
  }

  stay(): void {
    this.waiting = null;
  }

  #waits(next: Filling | null): boolean {
    if (this.opened === null || !this.loses()) return false;
    this.waiting = { next };
    return true;
  }

  #show(filling: Filling): void {
    this.opened = { ...filling, route: this.#router.now };
    this.loses = NOTHING;
  }

  /** Puts the form away and goes to where what came of it can be seen. `made`: the reference of a row that it made. */
  done(opened: Opened, made = ''): void {
    // Whoever has another form open by now, or none, has gone on.
    if (this.opened !== opened) return;
    const { action, route } = opened;
    this.close();
    if (action.opens && made) {
      this.#router.go({ screen: action.opens, id: made });
      return;
    }
    const onRecord = route.screen === 'candidates' && route.id !== undefined;
    const target = onRecord && action.tab ? { ...route, tab: action.tab } : route;
    if (hrefOf(screenOnly(target)) === hrefOf(screenOnly(this.#router.now))) {
      if (onRecord && action.tab) this.#router.refine(target);
    } else this.#router.go(target);
  }
}
