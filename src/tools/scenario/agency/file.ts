/** Owns writing rows into a file with Node's own SQLite. Must never be imported where a Node without it has to run. */
import { rmSync } from 'node:fs';
import { schemaSql, tableNames } from '../../../engine/crm/schema.ts';
import type { Rows } from '../../../engine/record/catalogue.ts';
import type { Cell } from '../../../engine/record/column.ts';

export type NativeSqlite = typeof import('node:sqlite');

/** Undefined where this Node has none. */
export const nativeSqlite = (): Promise<NativeSqlite | undefined> => import('node:sqlite').catch(() => undefined);

/** @throws Error when SQLite does not take a row */
export function writeFile({ DatabaseSync }: NativeSqlite, path: string, start: readonly Rows[]): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    database.exec(`PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000; ${schemaSql} BEGIN`);
    const inserts = new Map<string, ReturnType<typeof database.prepare>>();
    for (const table of tableNames)
      for (const row of start.flatMap((rows): unknown[] => rows[table] ?? []) as Record<string, Cell>[]) {
        const fields = Object.keys(row);
        const sql = `INSERT INTO ${table} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`;
        const insert = inserts.get(sql) ?? database.prepare(sql);
        inserts.set(sql, insert);
        insert.run(...fields.map((field) => row[field] ?? null));
      }
    database.exec('COMMIT');
    const loose = database.prepare('PRAGMA foreign_key_check').get();
    if (loose) throw new Error(`A row of “${loose['table']}” refers to a row that does not exist.`);
  } finally {
    database.close();
  }
}
