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
import type { Route, Router } from '../router.svelte.ts';
import { hrefOf, screenOnly } from '../router.svelte.ts';

export interface Opened {
  action: FormAction;
  given: Cells;
  before: Cells | undefined;
  what: string;
  /** Where it was opened; what came of it shows there. */
  route: Route;
}

/** What an action is about: a row of the screen, with words of its own where its name is not all that is said. */
export interface About {
  table: TableName;
  row: AnyRow;
  what?: string | undefined;
}

export class ActionPanel {
  opened = $state.raw<Opened | null>(null);
  readonly #router: Pick<Router, 'now' | 'go' | 'refine'>;

  constructor(router: Pick<Router, 'now' | 'go' | 'refine'>) {
    this.#router = router;
  }

  open(action: FormAction, about?: About): void {
    const shape = commands.get(action.command)?.shape ?? {};
    const changes = about !== undefined && subjectOf(shape)?.table === about.table;
    this.opened = {
      action,
      given: about ? givenFrom(shape, about.table, about.row.id) : {},
      before: changes ? about.row : undefined,
      what: about ? (about.what ?? whatOf(about.table, about.row)) : '',
      route: this.#router.now,
    };
  }

  close(): void {
    this.opened = null;
  }

  /** Puts the form away and goes to where what came of it can be seen. */
  done({ action, route }: Opened): void {
    this.close();
    const onRecord = route.screen === 'candidates' && route.id !== undefined;
    const target = onRecord && action.tab ? { ...route, tab: action.tab } : route;
    if (hrefOf(screenOnly(target)) === hrefOf(screenOnly(this.#router.now))) {
      if (onRecord && action.tab) this.#router.refine(target);
    } else this.#router.go(target);
  }
}
