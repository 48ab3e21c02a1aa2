/** Owns how a row is called in a sentence, by the reference in it: "CAND-0201" is "Ellis Okafor (CAND-0201)". */
import { type TableName, tableOf, tables } from './catalogue.ts';
import type { Cell } from './column.ts';

const byPrefix = new Map<string, TableName>(
  Object.values(tables).map((table) => [table.prefix, table.name as TableName]),
);

/** The table that a reference is of: `candidate` for CAND-0201; undefined when there is none of that prefix. */
export const tableOfReference = (reference: string): TableName | undefined =>
  reference.includes('/') ? LISTED_BY_ITSELF : byPrefix.get(reference.split('-', 1)[0] ?? '');

/** Where nobody gave a reference, the CRM calls the place on a list by the vacancy and the person: VAC-0001/CAND-0201. */
const LISTED_BY_ITSELF: TableName = 'shortlist_entry';

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

const REFERENCE = /(?<!\()\b[A-Z]{1,6}-\d{2,6}(?:\/[A-Z]{1,6}-\d{2,6})?\b(?! \()/g;
/** Stands within a reference that somebody typed. No cell can hold it (kernel/text.ts), and nobody sees it. */
const TYPED = '\u2060';

/** The words as they were typed: a reference in them is no row that a sentence speaks of, and gets no name. */
export const asTyped = (words: string): string =>
  words.replace(/\b[A-Z]{1,6}-(?=\d{2,6}\b)/g, (prefix) => `${prefix}${TYPED}`);
/** The sentence as people read it. */
export const asRead = (sentence: string): string => sentence.replaceAll(TYPED, '');
/** Whether a reference stands there, and nothing else. */
export const isReference = (words: string): boolean => words.replace(REFERENCE, '') === '' && words !== '';

/** The sentence with names, as people read it. */
export const withNames = (sentence: string, lookup: Lookup): string => asRead(named(sentence, lookup));

/**
 * The sentence with names beside, or in place of, its references. A reference that has its name already is left alone. A row that is
 * about a person is said with them, unless the sentence names them itself: two people may each have a note “First call”. One that has no
 * name of its own, such as a place on a list, is said by what it is about. What was typed stays marked, so that more can be added to it.
 */
export const named = (sentence: string, lookup: Lookup): string =>
  sentence.replace(REFERENCE, (reference) => {
    const table = tableOfReference(reference);
    const about = table && aboutOf(lookup, table, reference);
    if (about) return about;
    const called = table && nameOf(lookup, table, reference);
    if (!called) return reference;
    const name = asTyped(called);
    const { cited } = tableOf(table);
    if (cited === 'title (reference)') return `${name} (${reference})`;
    if (cited === 'reference (title)') return `${reference} (${name})`;
    const person = lookup(table, reference)?.['candidate'];
    const whose =
      typeof person === 'string' && !sentence.includes(person) ? nameOf(lookup, 'candidate', person) : undefined;
    return whose ? `“${name}” of ${whose} (${person})` : `“${name}”`;
  });

/**
 * "Ellis Okafor (CAND-0201) for Cook (VAC-0101)"; undefined for a row that is called by its own name, is not there, or says too little.
 * `say`: what stands for a row that it refers to; undefined where nothing can.
 */
export function aboutOf(
  lookup: Lookup,
  table: TableName,
  id: string,
  say: (reference: string, of: TableName) => string | undefined = (reference) => named(reference, lookup),
): string | undefined {
  const { about, columns } = tableOf(table);
  const row = about === '' ? undefined : lookup(table, id);
  if (!row) return undefined;
  const wordsOf = (column: string): string | undefined => {
    const [cell, of] = [row[column] ?? null, columns[column]];
    if (cell === null) return undefined;
    return of?.kind === 'reference' ? say(String(cell), of.table as TableName) : asTyped(String(cell));
  };
  const parts = [...about.matchAll(/\{(\w+)\}/g)].map(([, column = '']) => [column, wordsOf(column)] as const);
  if (parts.some(([, words]) => words === undefined)) return undefined;
  return parts.reduce((sentence, [column, words]) => sentence.replace(`{${column}}`, () => words ?? ''), about);
}
