/**
 * Owns the names a tutor may use for a table and its fields: those of the catalogue ("available_from", "work_history"), and the words of
 * the screen ("Available from", "job"). What nobody knows is left as it stands, for lint to point at.
 */

import { sameText } from '../kernel/text.ts';
import { isTableName, type TableName, tableOf, tables } from '../record/catalogue.ts';

/** `work_history` for "job". */
export const tableNamed = (word: string): string =>
  isTableName(word) ? word : (Object.values(tables).find(({ noun }) => sameText(noun, word))?.name ?? word);

/** `available_from` for "Available from", of that table. */
export function fieldNamed(table: string, word: string): string {
  if (!isTableName(table) || word === 'id') return word;
  const { columns } = tableOf(table);
  if (Object.hasOwn(columns, word)) return word;
  return Object.entries(columns).find(([, { label }]) => sameText(label, word))?.[0] ?? word;
}

/** The field of a table that says which candidate (or row of another table) a row is about: `id` for itself; undefined when there is none. */
export function ownerField(table: string, of: TableName = 'candidate'): string | undefined {
  if (table === of) return 'id';
  if (!isTableName(table)) return undefined;
  return Object.entries(tableOf(table).columns).find(([, column]) => column.table === of)?.[0];
}
