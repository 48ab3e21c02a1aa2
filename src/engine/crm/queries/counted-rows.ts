/** Owns how rows of many tables are told as numbers: "3 documents", one for each table. Pure. */
import { count } from '../../kernel/phrases.ts';
import { nounOf, type TableName } from '../../record/catalogue.ts';
import type { GoingRows } from './leaving-shapes.ts';

/** Rows of the CRM's own books about merges and moves are nothing that a person would name. */
const UNNAMED: ReadonlySet<TableName> = new Set(['merge', 'merged_row', 'stage', 'document_version', 'pseudonym_key']);

export function counted(rows: readonly { table: TableName }[]): GoingRows[] {
  const by = Map.groupBy(
    rows.filter(({ table }) => !UNNAMED.has(table)),
    ({ table }) => table,
  );
  return [...by].map(([table, of]) => ({
    what: count(of.length, nounIn(table), severalOf(nounIn(table))),
    rows: of.length,
  }));
}

/** Whose it is goes without saying here: a tag, and not a tag of a candidate. */
const nounIn = (table: TableName): string => nounOf(table).replace(/ of a candidate$/, '');

/** "shortlist entries", "submissions by another agency". */
const severalOf = (noun: string): string =>
  noun.replace(
    /^(.*?)(y)?(?= (?:of|by|to|in|that) |$)/,
    (_, start: string, y?: string) => `${start}${y ? 'ies' : 's'}`,
  );
