/** Owns what a row is called on a button and over a form: "the job Driver", "the phone call of 2 Nov 2026". Pure. */
import { sayDay } from '../engine/kernel/date.ts';
import { type TableName, tableOf } from '../engine/record/catalogue.ts';
import type { Cell } from '../engine/record/column.ts';
import { nameOf } from '../engine/record/names.ts';

export type AnyRow = { id: string } & Readonly<Record<string, Cell>>;

/** A row without a name goes by its reference; a note by its kind and day, since nobody on the screen sees its reference. */
export function whatOf(table: TableName, row: AnyRow): string {
  if (table === 'activity') return `the ${String(row['kind']).toLowerCase()} of ${sayDay(String(row['happened_on']))}`;
  const name = nameOf(() => row, table, row.id) ?? row.id;
  return table === 'candidate' ? name : `the ${tableOf(table).noun} ${name}`;
}
