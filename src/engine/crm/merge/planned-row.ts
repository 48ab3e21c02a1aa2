/** Owns what a plan of a merge is: rows, each as it is and as it will be. Must never read or write one. */
import type { TableName } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';

export type Cells = Record<string, Cell>;
/** A row of either record: as it is, and as the merge leaves it; undefined where it is taken away. */
export interface PlannedRow {
  table: TableName;
  id: string;
  before: Cells;
  after: Cells | undefined;
}

/** Rows by table and id; each once. */
export class Plan {
  readonly #rows = new Map<string, PlannedRow>();

  get rows(): PlannedRow[] {
    return [...this.#rows.values()];
  }
  of(table: TableName): PlannedRow[] {
    return this.rows.filter((row) => row.table === table);
  }
  /** The row as planned so far; begun with its cells when it is not in the plan yet. */
  row(table: TableName, before: Cells): PlannedRow {
    const key = `${table}:${before['id']}`;
    const known = this.#rows.get(key) ?? { table, id: String(before['id']), before, after: { ...before } };
    this.#rows.set(key, known);
    return known;
  }
}
