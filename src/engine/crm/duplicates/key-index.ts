/**
 * Owns which records share a blocking key (record/same-person): an index beside the CRM's database, made when first asked for and then kept
 * up. No transaction takes anything back in it and nothing is ever taken out: what is out of date points at records whose rows are looked
 * at again anyway. Must never decide who is compared with what result, and no hash, image or replay sees it.
 */
import type { TableName } from '../../record/catalogue.ts';
import { blockingKeys } from '../../record/same-person/blocking-keys.ts';
import type { Comparing } from '../../record/same-person/person.ts';
import type { Db } from '../db.ts';
import { everybody, type Known, peopleIn } from './people.ts';
import { SortedKeys } from './sorted-keys.ts';

export class KeyIndex {
  readonly #db: Db;
  readonly #comparing: Comparing;
  #keys: SortedKeys | undefined;
  readonly #stale = new Set<string>();
  readonly #ids: string[] = [];
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

  /** What was worked out of somebody's words goes. */
  forget(candidate: string): void {
    const number = this.#numbers.get(candidate);
    if (number !== undefined) this.#keys?.forget(number);
  }

  /** What this answers takes it back to how it stands now: to the rows that the database was marked with. */
  mark(): () => void {
    const [keys, stale, known] = [this.#keys, [...this.#stale], this.#ids.length];
    const back = keys?.mark();
    return () => {
      this.#keys = keys;
      back?.();
      this.#stale.clear();
      for (const id of stale) this.#stale.add(id);
      for (const id of this.#ids.splice(known)) this.#numbers.delete(id);
    };
  }

  /** Records that share a key with these keys, in order of reference. */
  sharing(keys: readonly number[]): string[] {
    return [...this.#current().having(keys)].map((number) => this.#ids[number] ?? '').sort();
  }

  /** All pairs of records that share a key, each once, the lower reference first. */
  *pairs(): Generator<readonly [string, string]> {
    for (const pair of this.#current().pairs()) {
      const [one, two] = [this.#ids[pair[0]] ?? '', this.#ids[pair[1]] ?? ''];
      yield one < two ? [one, two] : [two, one];
    }
  }

  /** Somebody has asked it. */
  get isMade(): boolean {
    return this.#keys !== undefined;
  }

  /** As it is before each question. */
  bringUpToDate(): void {
    this.#current();
  }

  /** Of everybody, whoever asks. */
  #current(): SortedKeys {
    return this.#db.reading(undefined, () => this.#broughtUpToDate());
  }

  #broughtUpToDate(): SortedKeys {
    if (!this.#keys) {
      this.#keys = new SortedKeys();
      const read = new Map<string, string>();
      for (const people of everybody(this.#db)) this.#add(this.#keys, people, read);
    } else if (this.#stale.size > 0) this.#add(this.#keys, peopleIn(this.#db, [...this.#stale]));
    this.#stale.clear();
    return this.#keys;
  }

  #add(keys: SortedKeys, people: readonly Known[], read?: Map<string, string>): void {
    for (const person of people)
      keys.put(this.#numberOf(person.id), blockingKeys(this.#comparing.ready(person, read), this.#comparing));
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }
}
