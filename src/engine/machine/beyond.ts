/**
 * Owns what was changed beyond what the scenario lets change: fields that differ from what they held at first, rows that came or went.
 * Put back as it was, it is forgotten. Kept up by what a step wrote; must never look at the whole CRM.
 */
import type { Touched } from '../log/touched.ts';
import { type TableName, tableOf } from '../record/catalogue.ts';
import { withoutWords } from '../record/without-words.ts';
import { type Leave, ownerOf } from '../scenario/leaves.ts';
import { type Beyond, type Cells, type Moved, type Off, OffRows, type OffState } from './off-rows.ts';

/** All that it knows, as plain data: it is nowhere else. */
export interface BeyondState extends OffState {
  first: readonly (readonly [key: string, cells: Cells | null])[];
}

/** What opening, reading, filing and ending the day write by themselves: nobody would call it a change of the data. */
const BY_ITSELF: Readonly<Record<string, readonly string[]>> = {
  message: ['read', 'candidate', 'client', 'vacancy'],
  attachment: ['filed_as'],
  candidate: ['last_contact'],
  setting: ['value'],
};

export class BeyondAsked {
  readonly #leaves: readonly Leave[];
  readonly #isNamed: (name: string, id: string) => boolean;
  /** Rows as they were before the first step that wrote them. */
  readonly #first: Map<string, Cells | undefined>;
  readonly #off: OffRows;

  /** `isNamed`: has this row that `$name` now? `state`: of another run of this scenario, which this one goes on from. */
  constructor(
    leaves: readonly Leave[],
    isNamed: (name: string, id: string) => boolean,
    state: BeyondState = { first: [], off: [], pairs: [], alone: [] },
  ) {
    this.#leaves = leaves;
    this.#isNamed = isNamed;
    this.#first = new Map(state.first.map(([key, cells]) => [key, cells ?? undefined]));
    this.#off = new OffRows(state);
  }

  get state(): BeyondState {
    return { first: [...this.#first].map(([key, cells]) => [key, cells ?? null]), ...this.#off.state };
  }

  see(touched: readonly Touched[]): Moved {
    const rows = new Map<string, Off | undefined>();
    for (const row of touched) if (row.wiped) this.#forget(row, rows);
    for (const { table, id, before, after } of touched) {
      // An answer about two records changes neither of them; an import tells what was done, and its records are looked at by themselves.
      if (tableOf(table).ledger || table === 'not_duplicate' || table === 'data_import') continue;
      // What was sent cannot be taken back, so nobody is told to; what it says, a scenario's own checks judge.
      if (table === 'message' && !before) continue;
      const key = `${table}:${id}`;
      if (!this.#first.has(key)) this.#first.set(key, before);
      rows.set(key, this.#compare(table, id, this.#first.get(key), after));
    }
    return this.#off.see(rows);
  }

  /** No word of a row that was wiped stays here; with a person go the words of all that was theirs. */
  #forget({ table, id, after }: Touched, rows: Map<string, Off | undefined>): void {
    for (const [key, cells] of this.#first) {
      const [of = '', row = ''] = key.split(':') as [TableName, string];
      const isTheirs = table === 'candidate' && cells !== undefined && ownerOf(of as TableName, cells) === id;
      if (!cells || !(isTheirs || (of === table && row === id))) continue;
      const left = {
        ...cells,
        ...withoutWords(of as TableName, cells, of === table && row === id ? after : undefined),
      };
      this.#first.set(key, left);
      if (isTheirs) rows.set(key, this.#compare(of as TableName, row, left, undefined));
    }
  }

  get size(): number {
    return this.#off.size;
  }

  /** In the order they came. A row taken away and made again under another reference is put back. */
  list(): Beyond[] {
    return this.#off.list();
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
