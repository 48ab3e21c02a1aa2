/**
 * Owns the identity of a CRM's content: one hash of every cell that is filled, by table, id and column.
 * A table without rows and a column without values leave no trace in it, so that the catalogue can grow under old evidence.
 * Never hashes the database file: its bytes differ with the order of transactions although the content is the same.
 */
import { type Hash, hashJson } from '../kernel/hash.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell, Columns } from '../record/column.ts';
import type { Db } from './db.ts';
import { tableNames } from './schema.ts';

/** `names`: the tables that are looked at. */
export function stateHash(db: Db, names: readonly TableName[] = tableNames): Hash {
  const leaves = names.flatMap((name) => {
    const rows = db.rows(`SELECT * FROM ${name} ORDER BY id`);
    return rows.length > 0 ? [[name, hashJson(rows.map((row) => filled(row, tableOf(name).columns)))] as const] : [];
  });
  return hashJson(Object.fromEntries(leaves));
}

/** Only what stands in a row: a column that nobody has filled, or a tick that nobody has set, says nothing. */
const filled = (row: Record<string, Cell>, columns: Columns): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(row).filter(([field, cell]) => cell !== null && !(cell === 0 && columns[field]?.kind === 'flag')),
  );
