/**
 * Owns which form stands beside the screen, and where it was opened. It stays while the learner looks something up on another screen.
 * Must never hold what is typed; drafts do.
 */

import type { FormAction } from '../../../actions/action.ts';
import { type Cells, givenFrom } from '../../../actions/form-input.ts';
import { type AnyRow, whatOf } from '../../../actions/row-names.ts';
import { subjectOf } from '../../../engine/command/define.ts';
import { commands } from '../../../engine/command/registry.ts';
import type { TableName } from '../../../engine/record/catalogue.ts';
import type { Place, Places } from '../places.svelte.ts';
import { addressOf, screenOnly } from '../places.svelte.ts';

export interface Opened {
  action: FormAction;
  given: Cells;
  before: Cells | undefined;
  what: string;
  /** Where it was opened; what came of it shows there. */
  place: Place;
}

/** What an action is about: a row of the screen, with words of its own where its name is not all that is said. */
export interface About {
  table: TableName;
  row: AnyRow;
  what?: string | undefined;
}

export class ActionPanel {
  opened = $state.raw<Opened | null>(null);
  readonly #places: Pick<Places, 'now' | 'go' | 'refine'>;

  constructor(places: Pick<Places, 'now' | 'go' | 'refine'>) {
    this.#places = places;
  }

  open(action: FormAction, about?: About): void {
    const shape = commands.get(action.command)?.shape ?? {};
    const changes = about !== undefined && subjectOf(shape)?.table === about.table;
    this.opened = {
      action,
      given: about ? givenFrom(shape, about.table, about.row.id) : {},
      before: changes ? about.row : undefined,
      what: about ? (about.what ?? whatOf(about.table, about.row)) : '',
      place: this.#places.now,
    };
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
