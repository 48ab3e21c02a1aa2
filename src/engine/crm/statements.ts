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
  /** The one that was used last stands last. */
  readonly #kept = new Map<string, S>();
  readonly #reading = new Set<string>();

  constructor(prepare: (sql: string) => S, most = MOST_STATEMENTS) {
    this.#prepare = prepare;
    this.#most = most;
  }

  prepared(sql: string): S {
    const known = this.#kept.get(sql);
    // Which of them was used last only matters once some of them have to go.
    if (known && this.#kept.size <= this.#most / 2) return known;
    const statement = known ?? this.#prepare(sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, statement);
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
    for (const statement of this.#kept.values()) statement.free();
    this.#kept.clear();
  }

  #makeRoom(sql: string): void {
    for (const [oldest, statement] of this.#kept) {
      if (oldest === sql || this.#reading.has(oldest)) continue;
      this.#kept.delete(oldest);
      statement.free();
      return;
    }
  }
}
