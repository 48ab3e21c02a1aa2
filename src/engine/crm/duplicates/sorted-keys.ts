/**
 * Owns who has which key: a key and the number of a person in one whole number, all of them in order, with a few that came late beside.
 * Must never know a person, nor what a key was worked out of.
 */
import { inOrder } from './in-order.ts';

/** Room for the number of a person behind a key of 32 bits. */
const PEOPLE = 2 ** 20;
/** So many may stand beside before they are put in order: each question looks through them. */
const MOST_LATE = 1024;

const keyIn = (row: number): number => Math.floor(row / PEOPLE);
/** The rest of a division by numbers: `%` takes several times as long for numbers this large. */
const personIn = (row: number): number => row - keyIn(row) * PEOPLE;

/** `filter` takes seven times as long. */
function without(rows: Float64Array, person: number): Float64Array<ArrayBuffer> {
  const others = new Float64Array(rows.length);
  let length = 0;
  for (const row of rows)
    if (personIn(row) !== person) {
      others[length] = row;
      length += 1;
    }
  return others.slice(0, length);
}

export class SortedKeys {
  #sorted = new Float64Array();
  #late: number[] = [];

  /** Many at once are put in order with the next question. */
  put(person: number, keys: readonly number[]): void {
    for (const key of keys) this.#late.push(key * PEOPLE + person);
  }

  /** What this answers takes it back to how it stands now. */
  mark(): () => void {
    const [sorted, late, length] = [this.#sorted, this.#late, this.#late.length];
    return () => {
      this.#sorted = sorted;
      this.#late = late;
      // Until they are put in order, more only come behind.
      late.length = length;
    };
  }

  /** Goes through all of them: for somebody who is erased. */
  forget(person: number): void {
    this.#sorted = without(this.#sorted, person);
    this.#late = this.#late.filter((row) => personIn(row) !== person);
  }

  /** Everybody who has one of these keys, each once. */
  having(keys: readonly number[]): Set<number> {
    if (this.#late.length > MOST_LATE) this.#settle();
    const wanted = new Set(keys);
    const found = new Set<number>();
    for (const key of wanted)
      for (let at = this.#from(key); keyIn(this.#sorted[at] ?? -1) === key; at += 1)
        found.add(personIn(this.#sorted[at] ?? 0));
    for (const row of this.#late) if (wanted.has(keyIn(row))) found.add(personIn(row));
    return found;
  }

  /** All pairs of people who share a key, each once and in order, the lower number first. */
  *pairs(): Generator<readonly [number, number]> {
    this.#settle();
    const rows = this.#sorted;
    const found = new Set<number>();
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const key = keyIn(rows[from] ?? 0);
      for (to = from + 1; to < rows.length && keyIn(rows[to] ?? 0) === key; ) to += 1;
      for (let one = from; one < to; one += 1)
        for (let other = one + 1; other < to; other += 1)
          found.add(personIn(rows[one] ?? 0) * PEOPLE + personIn(rows[other] ?? 0));
    }
    for (const pair of Float64Array.from(found).sort()) yield [keyIn(pair), personIn(pair)];
  }

  /** The first place of a key, or where it would be. */
  #from(key: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? 0) < key * PEOPLE) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those that came late are put in order and between the others; what is there twice stays once. */
  #settle(): void {
    if (this.#late.length === 0) return;
    const [old, late] = [this.#sorted, inOrder(this.#late)];
    const all = new Float64Array(old.length + late.length);
    let [length, a, last] = [0, 0, -1];
    const add = (row: number): void => {
      if (row === last) return;
      last = row;
      all[length] = row;
      length += 1;
    };
    for (const row of late) {
      for (; a < old.length && (old[a] ?? 0) <= row; a += 1) add(old[a] ?? 0);
      add(row);
    }
    for (; a < old.length; a += 1) add(old[a] ?? 0);
    this.#sorted = all.slice(0, length);
    this.#late = [];
  }
}
