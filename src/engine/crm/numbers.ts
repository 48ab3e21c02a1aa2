/**
 * Owns the highest number that references of each table have ever had: a reference that was once given out is not given to something else.
 * Read once from rows and audit trail, then kept up; must never be asked for a row that a command names: its
 * reference travels in it.
 */
import { numberOf } from '../kernel/ids.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Db } from './db.ts';

export class Numbers {
  readonly #db: Db;
  #highest = new Map<TableName, number>();

  constructor(db: Db) {
    this.#db = db;
  }

  highest(table: TableName): number {
    const known = this.#highest.get(table) ?? this.#read(table);
    this.#highest.set(table, known);
    return known;
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const known = new Map(this.#highest);
    return () => {
      this.#highest = new Map(known);
    };
  }

  /** A reference is promised to a row that is still to come: the next free one lies behind it. */
  promised(table: TableName, id: string): void {
    this.highest(table);
    this.given(table, id);
  }

  /** A reference is in use from now on. */
  given(table: TableName, id: string): void {
    const known = this.#highest.get(table);
    if (known !== undefined) this.#highest.set(table, Math.max(known, numberOf(tableOf(table).prefix, id) ?? 0));
  }

  #read(table: TableName): number {
    const { prefix } = tableOf(table);
    const from = prefix.length + 2;
    const sql = `SELECT max(CAST(substr(id, ?1) AS INTEGER)) AS highest
       FROM (SELECT id FROM ${table} UNION ALL SELECT record_id FROM audit WHERE record = '${table}')
       WHERE id GLOB ?2 AND substr(id, ?1) NOT GLOB '*[^0-9]*'`;
    // A reference is taken whether or not whoever asks may see the row that has it.
    const [found] = this.#db.reading(undefined, () =>
      this.#db.rows<{ highest: number | null }>(sql, [from, `${prefix}-[0-9]*`]),
    );
    return found?.highest ?? 0;
  }
}
