/**
 * Owns which records share a blocking key (record/same-person): a database of its own beside the CRM's, made when first asked for and
 * then kept up. No transaction takes anything back in it and nothing is ever taken out: what is out of date points at records whose rows
 * are looked at again anyway. Must never decide who is compared with what result, and no hash, image or replay sees it.
 */
import type { TableName } from '../../record/catalogue.ts';
import { blockingKeys } from '../../record/same-person/blocking-keys.ts';
import type { Comparing } from '../../record/same-person/person.ts';
import type { Db } from '../db.ts';
import { type Known, peopleIn } from './people.ts';

const SCHEMA = `
  CREATE TABLE person (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE keyed (key INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (key, person)) STRICT, WITHOUT ROWID;`;
/** Rows in one statement: their text stays small, and is read once. */
const AT_ONCE = 1000;
/** Room for the number of a person behind a key, in one whole number. */
const PEOPLE = 2 ** 20;

export class KeyIndex {
  readonly #db: Db;
  readonly #comparing: Comparing;
  #keys: Db | undefined;
  readonly #stale = new Set<string>();
  readonly #numbers = new Map<string, number>();

  constructor(db: Db, comparing: Comparing) {
    this.#db = db;
    this.#comparing = comparing;
  }

  /** Told of every row that is written. */
  wrote(table: TableName, id: string, candidate: string | null): void {
    if (!this.#keys) return;
    if (table === 'candidate') this.#stale.add(id);
    else if (table === 'work_history' && candidate !== null) this.#stale.add(candidate);
  }

  /** Records that share a key with these keys, in order of reference. */
  sharing(keys: readonly number[]): string[] {
    return this.#current()
      .rows<{ id: string }>(
        'SELECT DISTINCT p.id FROM json_each(?) j JOIN keyed k ON k.key = j.value JOIN person p ON p.n = k.person ORDER BY p.id',
        [JSON.stringify(keys)],
      )
      .map(({ id }) => id);
  }

  /** All pairs of records that share a key, each once, the lower reference first. */
  *pairs(): Generator<readonly [string, string]> {
    const keys = this.#current();
    const names = new Map(keys.rows<{ n: number; id: string }>('SELECT n, id FROM person').map(({ n, id }) => [n, id]));
    for (const { a, b } of keys.each<{ a: number; b: number }>(
      `SELECT DISTINCT one.person AS a, two.person AS b
       FROM keyed one JOIN keyed two ON two.key = one.key AND two.person > one.person ORDER BY a, b`,
    )) {
      const [one, two] = [names.get(a) ?? '', names.get(b) ?? ''];
      yield one < two ? [one, two] : [two, one];
    }
  }

  #current(): Db {
    if (!this.#keys) {
      this.#keys = this.#db.beside();
      this.#keys.script(SCHEMA);
      this.#add(this.#keys, peopleIn(this.#db));
    } else if (this.#stale.size > 0) this.#add(this.#keys, peopleIn(this.#db, [...this.#stale]));
    this.#stale.clear();
    return this.#keys;
  }

  #add(keys: Db, people: readonly Known[]): void {
    const from = this.#numbers.size;
    const all = people.map((person) => ({ n: this.#numberOf(person.id), person }));
    const made = all.filter(({ n }) => n >= from).map(({ n, person }) => [n, person.id]);
    // In order, so that the tree of the index grows at its end.
    const rows = Float64Array.from(
      all.flatMap(({ n, person }) =>
        blockingKeys(this.#comparing.ready(person), this.#comparing).map((key) => key * PEOPLE + n),
      ),
    ).sort();
    keys.transaction(() => {
      keys.run('INSERT INTO person SELECT value ->> 0, value ->> 1 FROM json_each(?)', [JSON.stringify(made)]);
      for (let at = 0; at < rows.length; at += AT_ONCE)
        keys.run(`INSERT OR IGNORE INTO keyed SELECT value / ${PEOPLE}, value % ${PEOPLE} FROM json_each(?)`, [
          `[${rows.subarray(at, at + AT_ONCE).join()}]`,
        ]);
    });
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id) ?? this.#numbers.size;
    this.#numbers.set(id, known);
    return known;
  }
}
