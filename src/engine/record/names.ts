/** Owns how a row is called in a sentence, by the reference in it: "CAND-0201" is "Ellis Okafor (CAND-0201)". */
import { type TableName, tables } from './catalogue.ts';
import type { Cell } from './column.ts';

const byPrefix = new Map<string, TableName>(
  Object.values(tables).map((table) => [table.prefix, table.name as TableName]),
);

/** The columns that hold the name of a row, for the tables whose rows have one. */
const nameColumns: Partial<Record<TableName, readonly string[]>> = {
  candidate: ['first_name', 'last_name'],
  work_history: ['job_title'],
  qualification: ['title'],
  skill: ['name'],
  staff: ['name'],
  folder: ['name'],
  document: ['name'],
  message: ['subject'],
  attachment: ['name'],
  task: ['title'],
  retention_rule: ['record'],
};

/** Gives a row by table and id, or undefined. */
export type Lookup = (table: TableName, id: string) => Record<string, Cell> | undefined;

/** "Ellis Okafor", "Reception"; undefined when there is no such row, or it has no name. */
export function nameOf(lookup: Lookup, table: TableName, id: string): string | undefined {
  const row = lookup(table, id);
  const words = (nameColumns[table] ?? []).map((column) => row?.[column]).filter(Boolean);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** The sentence with names beside, or in place of, its references. A reference that has its name already is left alone. */
export const withNames = (sentence: string, lookup: Lookup): string =>
  sentence.replace(/(?<!\()\b([A-Z]{1,6})-\d{2,6}\b(?! \()/g, (reference, prefix: string) => {
    const table = byPrefix.get(prefix);
    const name = table && nameOf(lookup, table, reference);
    if (!name) return reference;
    if (table === 'candidate') return `${name} (${reference})`;
    return table === 'retention_rule' ? `${reference} (${name})` : `“${name}”`;
  });
