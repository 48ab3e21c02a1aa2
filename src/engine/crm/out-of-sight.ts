/**
 * Owns what a role that does not see the archive does not see: the archived records, and every row and line of a ledger that is of one.
 * Read off the catalogue, so that a table that comes later is out of sight too without a line here. Kept like the other lists, and only for
 * such a role. Must never decide for whom: sight.ts does.
 */
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { List } from './list-index.ts';
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

/** The rows of a table that are of somebody archived, each with whose it is; from the archive on, by the indexes of the references. */
const ofArchived = (table: TableName): string =>
  table === 'candidate'
    ? "SELECT id, id AS candidate FROM candidate WHERE state = 'Archived'"
    : (leading.get(table) ?? [])
        .map(
          ([column, to]) =>
            `SELECT x.id, y.candidate FROM (${ofArchived(to)}) y CROSS JOIN ${table} x ON x.${column} = y.id`,
        )
        .join(' UNION ALL ');

/** References of rows out of sight. A reference is one of its table alone, so that a line of a ledger is told by the rows it names. */
export const outOfSightList: List = {
  name: 'out_of_sight',
  create: `
    CREATE TEMP TABLE out_of_sight (id TEXT NOT NULL, candidate TEXT NOT NULL, PRIMARY KEY (id, candidate)) WITHOUT ROWID;
    CREATE INDEX temp.out_of_sight_by_candidate ON out_of_sight (candidate);`,
  lines: `SELECT DISTINCT id, candidate FROM (${[...leading.keys()].map(ofArchived).join(' UNION ALL ')})`,
  by: { id: 'candidate', candidate: 'candidate' },
  stale: (table, id, candidate) => {
    if (table === 'candidate') return { by: 'candidate', value: id };
    const columns = leading.get(table);
    if (!columns) return undefined;
    // Of a row that names one candidate it is known whose line it is; of one that names several, or leads to somebody over another row, not.
    if (columns.length === 1 && columns[0]?.[1] === 'candidate')
      return candidate === null ? undefined : { by: 'candidate', value: candidate };
    return 'all';
  },
};

const missing = (...cells: readonly string[]): string =>
  `NOT EXISTS (SELECT 1 FROM temp.out_of_sight o WHERE o.id IN (${cells.map((cell) => `x.${cell}`).join(', ')}))`;

/** Each table and list in which something can be out of sight, and what is true of a row `x` of it that is not. */
const inSight = new Map<string, readonly [from: string, where: string]>([
  ...[...leading.keys()].map((table) => [table, [`main.${table}`, missing('id')]] as const),
  ['audit', ['main.audit', missing('record_id', 'candidate', 'before', 'after')]],
  ['access_log', ['main.access_log', missing('record_id', 'candidate')]],
  // The words of a Boolean search are asked for of lines of the list alone (boolean/condition.ts).
  ...['candidate_list', 'document_list'].map((list) => [list, [`temp.${list}`, missing('id')]] as const),
]);

const NAMES = new RegExp(`\\b(${[...inSight.keys()].join('|')})\\b`, 'g');
const FIRST_WORD = /^\s*(SELECT|WITH(?:\s+RECURSIVE)?)\b/;

/**
 * The same question, of what is in sight: each table that it names is one of that name without the other rows. SQLite plans it as it would
 * without (NOT MATERIALIZED). What asks no table of rows stays as it is.
 */
export function withoutArchive(sql: string): string {
  const first = FIRST_WORD.exec(sql)?.[1];
  const names = new Set(sql.match(NAMES) ?? []);
  if (first === undefined || names.size === 0) return sql;
  const tables = [...names].map((name) => {
    const [from, where] = inSight.get(name) ?? [];
    return `${name} AS NOT MATERIALIZED (SELECT * FROM ${from} x WHERE ${where})`;
  });
  const rest = first === 'SELECT' ? ` ${sql}` : `, ${sql.slice(sql.indexOf(first) + first.length)}`;
  return `${first === 'SELECT' ? 'WITH' : first} ${tables.join(', ')}${rest}`;
}

/** Tables of which some rows can be out of sight: what is seen of any of them may be another when a record is archived or restored. */
export const OUT_OF_SIGHT: ReadonlySet<TableName> = new Set([...leading.keys(), 'audit', 'access_log']);
