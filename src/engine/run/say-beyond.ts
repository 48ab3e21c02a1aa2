/**
 * Owns the sentence for what was changed and nobody asked for: which field of which record, what stood there, whose row came or went.
 * Made so that whoever reads it can put it back. Must never judge whether it had to be changed.
 */
import { isDay, sayDay } from '../kernel/date.ts';
import { capital, listWords } from '../kernel/phrases.ts';
import type { Beyond } from '../machine/beyond.ts';
import { labelOf, type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { type Lookup, nameOf } from '../record/names.ts';

/** "Nadia Whitlock: Town is not what it was (“Leeds”)". */
export function sayBeyond({ table, id, what, fields, was }: Beyond, lookup: Lookup): string {
  if (what === 'changed') {
    const each = fields.map((field) => `${labelOf(table, field)} (was ${shown(table, field, was[field], lookup)})`);
    return `${called(table, id, was, lookup)}: ${listWords(each)}`;
  }
  return `${capital(called(table, id, was, lookup))} was ${what === 'made' ? 'added' : 'removed'}`;
}

/** What a step did to it, for the log: what it changed that nobody asked for, and what it put back. */
export const sayMoved = (before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((says) => !before.includes(says)).map((says) => `More than asked: ${says}`),
  ...before.filter((says) => !after.includes(says)).map((says) => `No longer more than asked: ${says}`),
];

/** A person by name; any other row by what it is, its name and whose it is. */
function called(table: TableName, id: string, was: Beyond['was'], lookup: Lookup): string {
  const row: Lookup = (of, wanted) => lookup(of, wanted) ?? (of === table && wanted === id ? { ...was } : undefined);
  const name = nameOf(row, table, id);
  if (table === 'candidate') return name ?? id;
  const person = row(table, id)?.['candidate'];
  const whose = typeof person === 'string' ? nameOf(lookup, 'candidate', person) : undefined;
  return `the ${tableOf(table).noun} ${name ? `“${name}”` : id}${whose ? ` of ${whose}` : ''}`;
}

function shown(table: TableName, field: string, value: Cell | undefined, lookup: Lookup): string {
  if (value === undefined || value === null || value === '') return 'empty';
  const column = tableOf(table).columns[field];
  if (column?.kind === 'flag') return value === 1 ? 'yes' : 'no';
  const text = String(value);
  const name =
    column?.kind === 'reference' && column.table ? nameOf(lookup, column.table as TableName, text) : undefined;
  return `“${name ?? (isDay(text) ? sayDay(text) : text)}”`;
}
