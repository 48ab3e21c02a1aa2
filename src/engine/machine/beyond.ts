/**
 * Owns what was changed beyond what the scenario lets change: fields that differ from what they held at first, rows that came or went.
 * Put back as it was, it is forgotten. Kept up by what a step wrote; must never look at the whole CRM.
 */
import type { Touched } from '../log/touched.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import { type Leave, ownerOf } from '../scenario/leaves.ts';

type Cells = Readonly<Record<string, Cell>>;

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

/** All that it knows, as plain data: it is nowhere else. */
export interface BeyondState {
  first: readonly (readonly [key: string, cells: Cells | null])[];
  off: readonly (readonly [key: string, off: Off])[];
}

/** What opening, reading, filing and ending the day write by themselves: nobody would call it a change of the data. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  message: ['read'],
  attachment: ['filed_as'],
  candidate: ['last_contact'],
  setting: ['value'],
};

export class BeyondAsked {
  readonly #leaves: readonly Leave[];
  readonly #isNamed: (name: string, id: string) => boolean;
  /** Rows as they were before the first step that wrote them. */
  readonly #first: Map<string, Cells | undefined>;
  readonly #off: Map<string, Off>;

  /** `isNamed`: has this row that `$name` now? `state`: of another run of this scenario, which this one goes on from. */
  constructor(
    leaves: readonly Leave[],
    isNamed: (name: string, id: string) => boolean,
    state: BeyondState = { first: [], off: [] },
  ) {
    this.#leaves = leaves;
    this.#isNamed = isNamed;
    this.#first = new Map(state.first.map(([key, cells]) => [key, cells ?? undefined]));
    this.#off = new Map(state.off);
  }

  get state(): BeyondState {
    return { first: [...this.#first].map(([key, cells]) => [key, cells ?? null]), off: [...this.#off] };
  }

  see(touched: readonly Touched[]): void {
    for (const { table, id, before, after } of touched) {
      // An answer about two records changes neither of them.
      if (tableOf(table).ledger || table === 'not_duplicate') continue;
      const key = `${table}:${id}`;
      if (!this.#first.has(key)) this.#first.set(key, before);
      const off = this.#compare(table, id, this.#first.get(key), after);
      if (off) this.#off.set(key, off);
      else this.#off.delete(key);
    }
  }

  get size(): number {
    return this.list().length;
  }

  /** In the order they came. A row taken away and made again under another reference is put back. */
  list(): Beyond[] {
    const all = [...this.#off.values()];
    const gone = all.filter(({ what }) => what === 'removed');
    const back = new Set<Off>();
    for (const made of all.filter(({ what }) => what === 'made')) {
      const twin = gone.find(
        (each) => !back.has(each) && each.table === made.table && sameCells(each.cells, made.cells),
      );
      if (!twin) continue;
      back.add(twin);
      back.add(made);
    }
    return all.filter((each) => !back.has(each)).map(({ cells: _, ...beyond }) => beyond);
  }

  #compare(table: TableName, id: string, first: Cells | undefined, now: Cells | undefined): Off | undefined {
    const cells = now ?? first;
    if (!cells) return undefined;
    const names = Object.keys(tableOf(table).columns);
    if (!first || !now)
      return this.#lets(table, cells, undefined)
        ? undefined
        : { table, id, what: now ? 'made' : 'removed', fields: [], was: now ? {} : cells, cells };
    const fields = names.filter(
      (field) =>
        (first[field] ?? null) !== (now[field] ?? null) &&
        !BY_ITSELF[table]?.includes(field) &&
        !this.#lets(table, first, field),
    );
    const was = Object.fromEntries(fields.map((field) => [field, first[field] ?? null]));
    return fields.length > 0 ? { table, id, what: 'changed', fields, was, cells } : undefined;
  }

  #lets(table: TableName, cells: Cells, field: string | undefined): boolean {
    const owner = ownerOf(table, cells);
    return this.#leaves.some(
      (leave) =>
        (leave.table === undefined || leave.table === table) &&
        (leave.fields === undefined || (field !== undefined && leave.fields.includes(field))) &&
        (leave.candidate === undefined || this.#isOf(leave.candidate, owner)),
    );
  }

  #isOf(candidate: string, owner: string | undefined): boolean {
    if (owner === undefined) return candidate === '';
    return candidate.startsWith('$') ? this.#isNamed(candidate.slice(1), owner) : candidate === owner;
  }
}

const sameCells = (a: Cells, b: Cells): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  names.delete('id');
  return [...names].every((name) => (a[name] ?? null) === (b[name] ?? null));
};
