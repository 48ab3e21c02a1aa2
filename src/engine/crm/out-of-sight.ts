/**
 * Owns what a role that does not see the archive does not see: the archived records, and every row and line of a ledger that is of one.
 * Read off the catalogue, so that a table that comes later is out of sight too without a line here. Must never decide for whom: crm.ts does.
 */
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Db } from './db.ts';
import { tableNames } from './schema.ts';

/** The columns by which a row of each table leads to a candidate, straight or over another row, each with the table it leads to. */
const leading = new Map<TableName, readonly (readonly [column: string, to: TableName])[]>([['candidate', []]]);
for (let before = 0; before !== leading.size; ) {
  before = leading.size;
  for (const table of tableNames) {
    // A row that refers to one of its own table is no part of it: an answer to a message is a message of its own.
    const found = Object.entries(tableOf(table).columns).flatMap(([column, { table: to }]) =>
      to !== undefined && to !== table && leading.has(to as TableName) ? [[column, to as TableName] as const] : [],
    );
    if (found.length > 0) leading.set(table, found);
  }
}

const ARCHIVED = "SELECT id FROM main.candidate WHERE state = 'Archived'";

/** True of a row that is out of sight; it may come out NULL of one that is not. */
function leadsThere(table: TableName): string {
  if (table === 'candidate') return "state = 'Archived'";
  return (leading.get(table) ?? [])
    .map(([column, to]) => `${column} IN (${to === 'candidate' ? ARCHIVED : idsIn(to)})`)
    .join(' OR ');
}
const idsIn = (table: TableName): string => `SELECT id FROM main.${table} WHERE ${leadsThere(table)}`;

/** Rows that their own column `candidate` does not tell of: a ledger's line about one names the row alone. */
const toldByRow = [...leading].filter(
  ([table, columns]) => table !== 'candidate' && columns.some(([column]) => column !== 'candidate'),
);
const lineLeadsThere = (cells: readonly string[]): string =>
  [
    ...cells.map((cell) => `${cell} IN (${ARCHIVED})`),
    ...toldByRow.map(([table]) => `(record = '${table}' AND record_id IN (${idsIn(table)}))`),
  ].join(' OR ');

/** What is made of the rows beside them (list-index.ts), by its column that says whose line it is. */
const LISTS = { candidate_list: 'id', document_list: 'candidate', candidate_words: 'id' };

const hiding = new Map<string, string>([
  ...[...leading.keys()].map((table) => [table, `main.${table} WHERE (${leadsThere(table)})`] as const),
  ['audit', `main.audit WHERE (${lineLeadsThere(['candidate', 'before', 'after'])})`],
  ['access_log', `main.access_log WHERE (${lineLeadsThere(['candidate'])})`],
  ...Object.entries(LISTS).map(([list, column]) => [list, `temp.${list} WHERE (${column} IN (${ARCHIVED}))`] as const),
]);

const NAMES = new RegExp(`\\b(${[...hiding.keys()].join('|')})\\b`, 'g');
const FIRST_WORD = /^\s*(SELECT|WITH(?:\s+RECURSIVE)?)\b/;

/**
 * The same question, of what is in sight: each table that it names is one of that name without the other rows. SQLite plans it as it would
 * without (NOT MATERIALIZED). What asks no table of rows stays as it is.
 */
export function withoutArchive(sql: string): string {
  const first = FIRST_WORD.exec(sql)?.[1];
  const names = new Set(sql.match(NAMES) ?? []);
  if (first === undefined || names.size === 0) return sql;
  const tables = [...names].map((name) => `${name} AS NOT MATERIALIZED (SELECT * FROM ${hiding.get(name)} IS NOT TRUE)`);
  const after = first === 'SELECT' ? ` ${sql}` : `, ${sql.slice(sql.indexOf(first) + first.length)}`;
  return `${first === 'SELECT' ? 'WITH' : first} ${tables.join(', ')}${after}`;
}

/** Tables that can have a row out of sight; when a record is archived or restored, what is seen of any of them may be another. */
export const OUT_OF_SIGHT: ReadonlySet<TableName> = new Set([...leading.keys(), 'audit', 'access_log']);

export const isOutOfSight = (db: Db, table: TableName, id: string): boolean =>
  leading.has(table) && db.row(`SELECT 1 FROM main.${table} WHERE id = ? AND (${leadsThere(table)})`, [id]) !== undefined;
