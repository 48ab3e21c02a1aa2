/**
 * Owns putting rows into tables: one that is written, and all that a CRM begins with.
 * Must never be used for a row that a command writes but through crm.ts, which leaves its line in the audit trail.
 */
import type { Rows, TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Db } from './db.ts';
import { tableNames } from './schema.ts';

export function put(db: Db, table: TableName, row: Record<string, Cell>): void {
  const fields = Object.keys(row).filter((field) => row[field] !== undefined);
  db.run(
    `INSERT INTO ${table} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
    fields.map((field) => row[field] ?? null),
  );
}

/** @throws Error that names the row which the CRM does not take, or the table of one that points nowhere */
export function putStart(db: Db, start: readonly Rows[]): void {
  db.transaction(() => {
    // Rows may refer to rows that come later; what still points nowhere at the end is told by name.
    db.deferReferences();
    for (const name of tableNames)
      for (const rows of start) for (const row of rows[name] ?? []) putOne(db, name, row as Record<string, Cell>);
    const [loose] = db.rows<{ table: string; parent: string }>('PRAGMA foreign_key_check');
    if (loose)
      throw new Error(`A starting row of “${loose.table}” refers to a row of “${loose.parent}” that does not exist.`);
  });
}

function putOne(db: Db, table: TableName, row: Record<string, Cell>): void {
  try {
    put(db, table, row);
  } catch (error) {
    throw new Error(
      `The starting row ${row['id']} of “${table}” cannot be used: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
