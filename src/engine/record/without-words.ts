/** Owns a row without what it says of somebody: texts and days go, references, choices and numbers stay. Must never know who it is about. */
import { isTableName, tableOf } from './catalogue.ts';
import type { Cell } from './column.ts';

type Cells = Readonly<Record<string, Cell>>;
const WORDS: readonly string[] = ['text', 'day', 'month'];

export const isWord = (table: string, field: string): boolean =>
  isTableName(table) && WORDS.includes(tableOf(table).columns[field]?.kind ?? '');

/** The cells that hold words, empty; of a row that stays (`after`), as they are now, where they were written anew. */
export const withoutWords = (table: string, cells: Cells, after?: Cells): Record<string, Cell> =>
  Object.fromEntries(
    Object.keys(after ?? cells)
      .filter((field) => isWord(table, field))
      .map((field) => [field, after?.[field] ?? null]),
  );
