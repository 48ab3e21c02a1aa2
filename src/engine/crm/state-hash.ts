/**
 * Owns the identity of a CRM's content: one hash of every row of every table, in the catalogue's order, by id.
 * Never hashes the database file: its bytes differ with the order of transactions although the content is the same.
 */
import { type Hash, hashJson } from '../kernel/hash.ts';
import type { Db } from './db.ts';
import { tableNames } from './schema.ts';

export function stateHash(db: Db): Hash {
  const leaves = tableNames.map((name) => hashJson([name, db.rows(`SELECT * FROM ${name} ORDER BY id`)]));
  return hashJson(leaves);
}
