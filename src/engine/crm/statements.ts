/**
 * Owns the statements that are kept prepared, by their text: preparing costs more than running. Boolean searches make texts without end, so
 * only so many are kept, and of those that are not, the memory is given back. Must never free one whose rows are still being read.
 */
interface Freed {
  free(): unknown;
}

/** Far more than all other work of a CRM has texts. */
export const MOST_STATEMENTS = 500;

export class Statements<S extends Freed> {
  readonly #prepare: (sql: string) => S;
  readonly #most: number;
  /** `used`: by the how-manieth question it was used last. */
  readonly #kept = new Map<string, { statement: S; used: number }>();
  #asked = 0;
  readonly #reading = new Set<string>();

  constructor(prepare: (sql: string) => S, most = MOST_STATEMENTS) {
    this.#prepare = prepare;
    this.#most = most;
  }

  prepared(sql: string): S {
    this.#asked += 1;
    const known = this.#kept.get(sql);
    if (known) {
      known.used = this.#asked;
      return known.statement;
    }
    const statement = this.#prepare(sql);
    this.#kept.set(sql, { statement, used: this.#asked });
    if (this.#kept.size > this.#most) this.#makeRoom(sql);
    return statement;
  }

  /** The same for one that is read row by row while others run: it stays until it is released. */
  inUse(sql: string): S {
    const statement = this.prepared(sql);
    this.#reading.add(sql);
    return statement;
  }

  release(sql: string): void {
    this.#reading.delete(sql);
  }

  free(): void {
    for (const { statement } of this.#kept.values()) statement.free();
    this.#kept.clear();
  }

  /** The one that was used longest ago goes. */
  #makeRoom(newest: string): void {
    let oldest: string | undefined;
    let since = Number.POSITIVE_INFINITY;
    for (const [sql, { used }] of this.#kept) {
      if (used >= since || sql === newest || this.#reading.has(sql)) continue;
      oldest = sql;
      since = used;
    }
    if (oldest === undefined) return;
    this.#kept.get(oldest)?.statement.free();
    this.#kept.delete(oldest);
  }
}
