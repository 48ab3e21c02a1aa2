/** Owns what is told of a statement that the product runs, so that another SQLite can run the same. */
import type { Cell } from '../../../engine/record/column.ts';

export interface Statement {
  sql: string;
  cells: readonly Cell[];
}
