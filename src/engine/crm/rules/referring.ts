/** Owns which rows refer to a row, whatever their table: what they hang on cannot be taken away. By the catalogue; each reference has its index. */
import { type TableName, tableOf, tables } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';

export interface Referring {
  table: TableName;
  field: string;
  id: string;
}

/** Ledgers keep what they wrote, whether the row is there or not. */
export const referringTo = (crm: Crm, table: TableName, id: string): Referring[] =>
  (Object.keys(tables) as TableName[])
    .filter((name) => !tableOf(name).ledger)
    .flatMap((name) =>
      Object.entries(tableOf(name).columns)
        .filter(([, column]) => column.table === table)
        .flatMap(([field]) =>
          crm.db
            .rows<{ id: string }>(`SELECT id FROM ${name} WHERE ${field} = ? ORDER BY id`, [id])
            .map((row) => ({ table: name, field, id: row.id })),
        ),
    );
