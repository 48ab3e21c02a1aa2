/** Owns the shape of what a step did to a row, for those who look at what was changed. Data only. */
import type { TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';

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
