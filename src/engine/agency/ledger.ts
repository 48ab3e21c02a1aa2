/** Owns collecting rows and numbering them in the order they come. Never checks them: the CRM and the tests do. */
import { reference } from '../kernel/ids.ts';
import { type NewRow, type Rows, type TableName, tables } from '../record/catalogue.ts';

type Fields<N extends TableName> = Omit<NewRow<N>, 'id'> & { id?: string };

export class Ledger {
  readonly rows: Rows = {};

  /** Adds a row and gives back its reference; the next of its table unless it brings one. */
  add<N extends TableName>(table: N, fields: Fields<N>): string {
    this.rows[table] ??= [];
    const rows = this.rows[table] as NewRow<N>[];
    const id = fields.id ?? reference(tables[table].prefix, rows.length + 1);
    // What is empty is left out: a row says only what there is.
    const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    rows.push({ ...Object.fromEntries(filled), id } as NewRow<N>);
    return id;
  }
}
