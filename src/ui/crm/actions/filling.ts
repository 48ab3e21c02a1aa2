/** Owns what a form is opened with: what the row it is about gives, what it held before, what it is called. */
import type { FormAction } from '../../../actions/action.ts';
import { givenFrom, madeBy } from '../../../actions/form-input.ts';
import { type AnyRow, whatOf } from '../../../actions/row-names.ts';
import { subjectOf } from '../../../engine/command/define.ts';
import { commands } from '../../../engine/command/registry.ts';
import type { TableName } from '../../../engine/record/catalogue.ts';
import type { Filling } from './panel.svelte.ts';

/** What an action is about: a row of the screen, with words of its own where its name is not all that is said. */
export interface About {
  table: TableName;
  row: AnyRow;
  what?: string | undefined;
}

export function fillingOf(action: FormAction, about?: About): Filling {
  const shape = commands.get(action.command)?.shape ?? {};
  // What makes a row of its own, such as an answer, does not begin with what stands in this one.
  const changes = about !== undefined && madeBy(shape) === undefined && subjectOf(shape)?.table === about.table;
  return {
    action,
    given: about ? givenFrom(shape, about.table, about.row.id) : {},
    before: changes ? about.row : undefined,
    what: about ? (about.what ?? whatOf(about.table, about.row)) : '',
  };
}
