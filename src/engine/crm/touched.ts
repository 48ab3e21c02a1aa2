/** Owns which rows a step has written, as they were before it: the first time counts. Must never hold more than one step. */
import type { Touched } from '../log/touched.ts';
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Lookup } from '../record/names.ts';

type Row = Record<string, Cell>;

export class TouchedRows {
  readonly #before = new Map<string, Omit<Touched, 'after'>>();

  was(table: TableName, id: string, before: Row | undefined): void {
    const key = `${table}:${id}`;
    if (!this.#before.has(key)) this.#before.set(key, { table, id, before });
  }

  /** The row's words go: also what was noted of it before in this step. `before`: without them. */
  wiped(table: TableName, id: string, before: Row): void {
    this.#before.set(`${table}:${id}`, { table, id, before, wiped: true });
  }

  /** Gives them out once. `lookup`: the rows as they are now. */
  take(lookup: Lookup): Touched[] {
    const all = [...this.#before.values()].map((row) => ({ ...row, after: lookup(row.table, row.id) }));
    this.forget();
    return all;
  }

  forget(): void {
    this.#before.clear();
  }
}
