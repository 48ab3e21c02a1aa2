/** Owns how a row is called in a sentence, by the reference in it: "CAND-0201" is "Ellis Okafor (CAND-0201)". */
import { type TableName, tableOf, tables } from './catalogue.ts';
import type { Cell } from './column.ts';

const byPrefix = new Map<string, TableName>(
  Object.values(tables).map((table) => [table.prefix, table.name as TableName]),
);

/** The table that a reference is of: `candidate` for CAND-0201; undefined when there is none of that prefix. */
const tableOfReference = (reference: string): TableName | undefined => byPrefix.get(reference.split('-', 1)[0] ?? '');

/** Gives a row by table and id, or undefined. */
export type Lookup = (table: TableName, id: string) => Record<string, Cell> | undefined;

/** "Ellis Okafor", "Reception"; undefined when there is no such row, or it has no name. */
export function nameOf(lookup: Lookup, table: TableName, id: string): string | undefined {
  const row = lookup(table, id);
  const words = tableOf(table)
    .titled.map((column) => row?.[column])
    .filter(Boolean);
  return words.length > 0 ? words.join(' ') : undefined;
}

/**
 * The sentence with names beside, or in place of, its references. A reference that has its name already is left alone. A row that is
 * about a person is said with them, unless the sentence names them itself: two people may each have a note “First call”.
 */
export const withNames = (sentence: string, lookup: Lookup): string =>
  sentence.replace(/(?<!\()\b[A-Z]{1,6}-\d{2,6}\b(?! \()/g, (reference) => {
    const table = tableOfReference(reference);
    const name = table && nameOf(lookup, table, reference);
    if (!name) return reference;
    const { cited } = tableOf(table);
    if (cited === 'title (reference)') return `${name} (${reference})`;
    if (cited === 'reference (title)') return `${reference} (${name})`;
    const person = lookup(table, reference)?.['candidate'];
    const whose =
      typeof person === 'string' && !sentence.includes(person) ? nameOf(lookup, 'candidate', person) : undefined;
    return whose ? `“${name}” of ${whose} (${person})` : `“${name}”`;
  });
