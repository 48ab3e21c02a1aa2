/** Owns collecting rows and numbering them in the order they come. Never checks them: the CRM and the tests do. */
import { reference } from '../kernel/ids.ts';
import { type NewRow, type Rows, type TableName, tableOf } from '../record/catalogue.ts';

type Fields<N extends TableName> = Omit<NewRow<N>, 'id'> & { id?: string };

export class Ledger {
  readonly rows: Rows = {};
  readonly #first: (table: TableName) => number;

  /** `first`: the number of the first reference of a table. */
  constructor(first: (table: TableName) => number) {
    this.#first = first;
  }

  /** Adds a row and gives back its reference: its own, or the next of its table. Takes only what is a filled column. */
  add<N extends TableName>(table: N, fields: Fields<N>): string {
    this.rows[table] ??= [];
    const rows = this.rows[table] as NewRow<N>[];
    const { prefix, columns } = tableOf(table);
    const id = fields.id ?? reference(prefix, rows.length + this.#first(table));
    const filled = Object.entries(fields).filter(
      ([name, value]) => name in columns && value !== null && value !== undefined,
    );
    rows.push({ id, ...Object.fromEntries(filled) } as NewRow<N>);
    return id;
  }
}
