/**
 * Owns the rows that are not as the scenario lets them be. One taken away and one made with the same content cancel each other: what was
 * removed is put back under another reference. Kept up row by row; must never be gone through whole by a step.
 */
import { canonical } from '../kernel/json.ts';
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';

export type Cells = Readonly<Record<string, Cell>>;

/** A row that is not as the scenario lets it be: the fields that differ, none where the whole row came or went. */
export interface Beyond {
  table: TableName;
  id: string;
  what: 'changed' | 'made' | 'removed';
  fields: readonly string[];
  /** What stood in those fields at first; all of a row that was removed, nothing of one that was made. */
  was: Cells;
}
export interface Off extends Beyond {
  cells: Cells;
}
/** What a step did to them, each in the order they came: how they showed before it, and how they show after it. */
export interface Moved {
  before: Beyond[];
  after: Beyond[];
}
/** All that it knows, as plain data. */
export interface OffState {
  off: readonly (readonly [key: string, off: Off])[];
  /** Which cancel each other, and which wait for one: of several that are alike it depends on what came first. */
  pairs: readonly (readonly [key: string, key: string])[];
  alone: readonly string[];
}

type Note = (key: string) => void;
const OPPOSITE = { made: 'removed', removed: 'made' } as const;

/** The same for rows that differ in nothing but their reference. */
function contentOf({ table, cells }: Off): string {
  const { id: _, ...rest } = cells;
  return canonical([table, Object.fromEntries(Object.entries(rest).filter(([, cell]) => cell !== null))]);
}

export class OffRows {
  readonly #rows = new Map<string, { off: Off; number: number }>();
  readonly #partners = new Map<string, string>();
  /** Rows that came or went and have no partner, by which of the two and by content. */
  readonly #alone = new Map<string, Set<string>>();
  #numbers = 0;

  constructor({ off, pairs, alone }: OffState) {
    for (const [key, row] of off) this.#rows.set(key, { off: row, number: ++this.#numbers });
    for (const pair of pairs) this.#pair(...pair);
    for (const key of alone) this.#wait(key);
  }

  get state(): OffState {
    return {
      off: [...this.#rows].map(([key, { off }]) => [key, off]),
      pairs: [...this.#partners].filter(([a, b]) => a < b),
      alone: [...this.#alone.values()].flatMap((keys) => [...keys]),
    };
  }
  /** How many show. */
  get size(): number {
    return this.#rows.size - this.#partners.size;
  }
  /** In the order they came. */
  list(): Beyond[] {
    return [...this.#rows.keys()].flatMap((key) => this.#shown(key));
  }

  /** `rows`: as each is after a step: off, or as it may be. */
  see(rows: ReadonlyMap<string, Off | undefined>): Moved {
    const before = new Map<string, { shown: Beyond[]; number: number }>();
    const note: Note = (key) => {
      if (!before.has(key)) before.set(key, { shown: this.#shown(key), number: this.#rows.get(key)?.number ?? 0 });
    };
    for (const [key, off] of rows) {
      note(key);
      this.#take(key, note);
      if (off) this.#put(key, off, note);
      else this.#rows.delete(key);
    }
    const after = [...before.keys()].map((key) => ({
      shown: this.#shown(key),
      number: this.#rows.get(key)?.number ?? 0,
    }));
    return { before: inOrder([...before.values()]), after: inOrder(after) };
  }

  #shown(key: string): Beyond[] {
    const row = this.#rows.get(key);
    if (!row || this.#partners.has(key)) return [];
    const { cells: _, ...beyond } = row.off;
    return [beyond];
  }

  #put(key: string, off: Off, note: Note): void {
    this.#rows.set(key, { off, number: this.#rows.get(key)?.number ?? ++this.#numbers });
    this.#seek(key, off, note);
  }

  /** Its partner looks for another. */
  #take(key: string, note: Note): void {
    const off = this.#rows.get(key)?.off;
    if (!off || off.what === 'changed') return;
    const partner = this.#partners.get(key);
    const widow = partner === undefined ? undefined : this.#rows.get(partner)?.off;
    if (partner === undefined || !widow) {
      this.#waiting(off.what, off).delete(key);
      return;
    }
    note(partner);
    this.#partners.delete(key);
    this.#partners.delete(partner);
    this.#seek(partner, widow, note);
  }

  #seek(key: string, off: Off, note: Note): void {
    if (off.what === 'changed') return;
    const others = this.#waiting(OPPOSITE[off.what], off);
    const [other] = others;
    if (other === undefined) {
      this.#wait(key);
      return;
    }
    note(other);
    others.delete(other);
    this.#pair(key, other);
  }

  #wait(key: string): void {
    const off = this.#rows.get(key)?.off;
    if (off && off.what !== 'changed') this.#waiting(off.what, off).add(key);
  }

  #pair(a: string, b: string): void {
    this.#partners.set(a, b);
    this.#partners.set(b, a);
  }

  #waiting(what: 'made' | 'removed', off: Off): Set<string> {
    const key = `${what} ${contentOf(off)}`;
    const found = this.#alone.get(key) ?? new Set<string>();
    this.#alone.set(key, found);
    return found;
  }
}

const inOrder = (rows: { shown: Beyond[]; number: number }[]): Beyond[] =>
  rows.sort((a, b) => a.number - b.number).flatMap(({ shown }) => shown);
