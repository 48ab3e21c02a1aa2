/** Owns what a row is called on a button and over a form: "the job Driver", "the phone call of 2 Nov 2026". Pure. */
import { sayDay } from '../engine/kernel/date.ts';
import { type TableName, tableOf } from '../engine/record/catalogue.ts';
import type { Cell } from '../engine/record/column.ts';
import { nameOf } from '../engine/record/names.ts';

export type AnyRow = { id: string } & Readonly<Record<string, Cell>>;

/** A row without a name goes by its reference; a note by its kind and day, since nobody on the screen sees its reference. */
export function whatOf(table: TableName, row: AnyRow): string {
  if (table === 'activity') return `the ${String(row['kind']).toLowerCase()} of ${sayDay(String(row['happened_on']))}`;
  if (table === 'wish') return `the wish of ${sayDay(String(row['asked_on']))}`;
  const { candidate_name: person, requirement_name: requirement } = row;
  // Beside others' rows it is told by whose it is.
  const own = nameOf(() => row, table, row.id);
  // Two people may have the same job.
  if (person && (!own || table === 'placement'))
    return `the ${tableOf(table).noun} of ${person}${requirement ? ` on “${requirement}”` : ''}`;
  const name = own ?? row.id;
  return table === 'candidate' ? name : `the ${tableOf(table).noun} ${name}`;
}
