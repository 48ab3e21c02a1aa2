/**
 * Owns the SQL of the tables, made from the catalogue, so that the screens' words, the types and the database cannot drift apart.
 * Tables are STRICT; every pick is checked; every reference is a foreign key.
 */
import { type TableName, tables } from '../record/catalogue.ts';
import type { Column, Table } from '../record/column.ts';

function columnSql(name: string, column: Column): string {
  const type = column.kind === 'number' || column.kind === 'flag' ? 'INTEGER' : 'TEXT';
  const parts = [name, type];
  if (column.required) parts.push('NOT NULL');
  if (column.kind === 'flag') parts.push(`DEFAULT 0 CHECK (${name} IN (0, 1))`);
  if (column.picks)
    parts.push(`CHECK (${name} IN (${column.picks.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')}))`);
  if (column.table) parts.push(`REFERENCES ${column.table} (id)`);
  return parts.join(' ');
}

/** What the CRM looks up besides ids and references. An index changes no answer, only how long it takes. */
const lookedUpBy: Partial<Record<TableName, readonly string[]>> = {
  // Is there a twin? How many are in the bin?
  candidate: ['email', 'mobile', 'state', 'availability_verified'],
  // What falls due or runs out until a day?
  qualification: ['expires_on'],
  document: ['keep_until'],
  // Who wrote that message? Who has this address?
  contact: ['email', 'phone'],
  staff: ['email'],
  // Is there such a step? An answer cites it. What was done to this record?
  audit: ['step', 'record_id'],
  access_log: ['step'],
  // Where does an old reference lead, and was it ever given out?
  merge: ['other'],
  merged_row: ['record_id'],
};
/** And whatever their letters are, large or small. */
const namedOnce: Partial<Record<TableName, readonly string[]>> = {
  client: ['name'],
  // What did somebody write, and what was written to them?
  message: ['sender_address', 'recipient_address'],
};
/** By number: a text of it would put 100000 before 99999. */
const NUMBER = 'length(id), id';

/** Lists that people page through by these, in this order. */
const pagedBy: Partial<Record<TableName, string>> = {
  client: 'name, id',
  message: 'mailbox, on_day, at_time, id',
  task: 'state DESC, due_on, id',
};

function tableSql(table: Table): string {
  const columns = Object.entries(table.columns).map(([name, column]) => `  ${columnSql(name, column)}`);
  const references = Object.keys(table.columns).filter((name) => table.columns[name]?.table);
  const indexes = [...references, ...(lookedUpBy[table.name as TableName] ?? [])].map(
    (name) => `CREATE INDEX ${table.name}_by_${name} ON ${table.name} (${name});`,
  );
  // Whole, and of one candidate, each from the last line back.
  if (table.ledger)
    for (const [name, by] of [
      ['in_order', NUMBER],
      ['by_candidate', `candidate, ${NUMBER}`],
    ])
      indexes.push(`CREATE INDEX ${table.name}_${name} ON ${table.name} (${by});`);
  for (const name of namedOnce[table.name as TableName] ?? [])
    indexes.push(`CREATE INDEX ${table.name}_named_${name} ON ${table.name} (${name} COLLATE NOCASE);`);
  const paged = pagedBy[table.name as TableName];
  if (paged) indexes.push(`CREATE INDEX ${table.name}_in_order ON ${table.name} (${paged});`);
  return [
    `CREATE TABLE ${table.name} (\n  id TEXT PRIMARY KEY NOT NULL,\n${columns.join(',\n')}\n) STRICT, WITHOUT ROWID;`,
    ...indexes,
  ].join('\n');
}

/** Of an access line `l`: that a list left the CRM with it. Few are, in a log that grows. */
export const EXPORTS = `l.asked GLOB '*"export":*'`;
const exportsSql = `CREATE INDEX access_log_exports ON access_log (id) WHERE ${EXPORTS.replaceAll('l.', '')};`;

/** All tables, each after those it refers to. */
export const schemaSql = Object.values(tables)
  .map((table) => tableSql(table))
  .concat(exportsSql)
  .join('\n');

export const tableNames = Object.keys(tables) as TableName[];
