/** Owns the numbers of the lines in the audit trail and the access log: the next one, without counting them each time. Never writes a line. */
import { lineReference } from '../kernel/ids.ts';
import { tableOf } from '../record/catalogue.ts';
import type { Db } from './db.ts';

export type Ledger = 'audit' | 'access_log';

export class LedgerLines {
  readonly #db: Db;
  #last = new Map<Ledger, number>();
  #before = new Map<Ledger, number>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** A step begins, whose lines may have to be taken back. */
  begin(): void {
    this.#before = new Map(this.#last);
  }
  takeBack(): void {
    this.#last = this.#before;
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const last = new Map(this.#last);
    return () => {
      this.#last = new Map(last);
    };
  }

  next(table: Ledger): string {
    const counted = () => this.#db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
    // A line has its number whether or not whoever writes may see it.
    const count = () => this.#db.reading(undefined, counted);
    const number = (this.#last.get(table) ?? count()) + 1;
    this.#last.set(table, number);
    return lineReference(tableOf(table).prefix, number);
  }
}
