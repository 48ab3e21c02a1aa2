/**
 * Owns putting rows into tables: one that is written, and all that a CRM begins with.
 * Must never be used for a row that a command writes but through crm.ts, which leaves its line in the audit trail.
 */
import type { Rows, TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { ConstraintError, type Db } from './db.ts';
import { tableNames } from './schema.ts';

type AnyRow = Record<string, Cell>;

export function put(db: Db, table: TableName, row: AnyRow): void {
  const fields = Object.keys(row).filter((field) => row[field] !== undefined);
  db.run(
    `INSERT INTO ${table} (${fields.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
    fields.map((field) => row[field] ?? null),
  );
}

/** @throws Error that names the row which the CRM does not take, or the table of one that points nowhere */
export function putStart(db: Db, start: readonly Rows[]): void {
  db.transaction(() => {
    let whatIsLoose: ReturnType<Db['deferReferences']> | undefined;
    const putOne = (table: TableName, row: AnyRow): void => {
      try {
        put(db, table, row);
      } catch (error) {
        if (!(error instanceof ConstraintError)) throw error;
        if (whatIsLoose || !error.isReference) throw new Error(notTaken(table, row, error));
        // It may refer to a row that comes later. Most begin without one, and keep what is prepared.
        whatIsLoose = db.deferReferences();
        putOne(table, row);
      }
    };
    for (const name of tableNames)
      for (const rows of start) for (const row of rows[name] ?? []) putOne(name, row as AnyRow);
    const loose = whatIsLoose?.();
    if (loose)
      throw new Error(`A starting row of “${loose.table}” refers to a row of “${loose.parent}” that does not exist.`);
  });
}

const notTaken = (table: TableName, row: AnyRow, { message }: Error): string =>
  `The starting row ${row['id']} of “${table}” cannot be used: ${message}.`;
