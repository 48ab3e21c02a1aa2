/**
 * Owns which form stands beside the screen, and where it was opened. It stays while the learner looks something up on another screen.
 * Must never hold what is typed; drafts do. Must never import what a form is made of: the workplace opens before any form.
 */
import type { FormAction } from '../../../actions/action.ts';
import type { Cells } from '../../../actions/form-input.ts';
import type { Place, Places } from '../places.svelte.ts';
import { addressOf, screenOnly } from '../places.svelte.ts';

/** A form to open: the action, and the row it is about. */
export interface Filling {
  action: FormAction;
  given: Cells;
  before: Cells | undefined;
  what: string;
}

export interface Opened extends Filling {
  /** Where it was opened; what came of it shows there. */
  place: Place;
}

export class ActionPanel {
  opened = $state.raw<Opened | null>(null);
  readonly #places: Pick<Places, 'now' | 'go' | 'refine'>;

  constructor(places: Pick<Places, 'now' | 'go' | 'refine'>) {
    this.#places = places;
  }

  open(filling: Filling): void {
    this.opened = { ...filling, place: this.#places.now };
  }

  close(): void {
    this.opened = null;
  }

  /** Puts the form away and goes to where what came of it can be seen. */
  done({ action, place }: Opened): void {
    this.close();
    const onRecord = place.screen === 'candidates' && place.id !== undefined;
    const target = onRecord && action.tab ? { ...place, tab: action.tab } : place;
    if (addressOf(screenOnly(target)) === addressOf(screenOnly(this.#places.now))) {
      if (onRecord && action.tab) this.#places.refine(target);
    } else this.#places.go(target);
  }
}
