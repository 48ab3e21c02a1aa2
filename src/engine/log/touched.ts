/** Owns the shape of what a step did to a row, for those who look at what was changed. Data, and how it is asked. */
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Lookup } from '../record/names.ts';

type Cells = Readonly<Record<string, Cell>>;

/** A row that a step wrote: as it was before the step and after it; undefined where it was not there. */
export interface Touched {
  table: TableName;
  id: string;
  before: Cells | undefined;
  after: Cells | undefined;
  /** Words of it went for good: nobody keeps them elsewhere. */
  wiped?: true;
}

/** The rows as they were before the step; of those whose words went, without them. */
export function asTheyWere(touched: readonly Touched[]): Lookup {
  const rows = new Map(touched.map(({ table, id, before }) => [`${table}:${id}`, before]));
  return (table, id) => rows.get(`${table}:${id}`);
}
