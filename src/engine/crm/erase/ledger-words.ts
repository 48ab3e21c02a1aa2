/**
 * Owns what stays of a person in the two ledgers: that something was done to a record, by whom, when, and what became of it; nothing of what
 * it said (rule R-15).
 * Must never take a line out.
 */
import { ERASED } from '../../kernel/take-out-words.ts';
import type { Row } from '../../record/catalogue.ts';
import { isStateOf } from '../../record/whose.ts';
import type { Crm } from '../crm.ts';
import type { Going } from './what-goes.ts';

/** `people`: the record, and those that were merged into it. `rows`: what goes with them. The lines of the step under way are written later. */
export function emptyLedgers(crm: Crm, people: readonly string[], rows: readonly Going[]): void {
  const candidate = JSON.stringify(people);
  const theirs = JSON.stringify([...people, ...rows.filter(({ after }) => !after).map(({ id }) => id)]);
  const by = '(candidate IN (SELECT value FROM json_each(?1)) OR record_id IN (SELECT value FROM json_each(?2)))';
  for (const line of crm.db.rows<Line>(
    `SELECT ${LINE} FROM audit WHERE ${by} AND (before IS NOT NULL OR after IS NOT NULL OR reason IS NOT NULL)`,
    [candidate, theirs],
  ))
    emptyLine(crm, line);
  for (const { id } of crm.db.rows<{ id: string }>(`SELECT id FROM access_log WHERE ${by} AND asked IS NOT NULL`, [
    candidate,
    theirs,
  ]))
    crm.blankLine('access_log', id, { asked: null });
}

export type Line = Pick<Row<'audit'>, 'id' | 'record' | 'field' | 'before' | 'after'>;
export const LINE = 'id, record, field, before, after';

export function emptyLine(crm: Crm, { id, record, field, before, after }: Line): void {
  const left = (value: string | null) => (value && isStateOf(record, field, value) ? value : value && ERASED);
  crm.blankLine('audit', id, { before: left(before), after: left(after), reason: null });
}
