/**
 * Owns reading the beginning of a list in its own order, and counting what fits as far as a person wants to know.
 * Must never count or carry over a whole list: an agency may have a hundred thousand lines.
 */
import { fold } from '../../kernel/text.ts';
import type { Cell } from '../../record/column.ts';
import type { Crm } from '../crm.ts';
import { MOST_COUNTED, PAGE, type Page } from './shapes.ts';

export interface Condition {
  sql: string;
  cells: readonly Cell[];
}
interface PageQuery {
  columns: string;
  /** The list's own table, which has the order and all that conditions look at. */
  list: string;
  /** What the columns come from, by the list's id. */
  joined: string;
  conditions: readonly Condition[];
  /** Ends with the id, so that no two lines change places. */
  order: string;
  most: number | undefined;
}

export function pageOf<T>(crm: Crm, { columns, list, joined, conditions, order, most = PAGE }: PageQuery): Page<T> {
  const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'true';
  const cells = conditions.flatMap((condition) => condition.cells);
  const lines = crm.db.rows<T>(`SELECT ${columns} FROM ${list} ${joined} WHERE ${where} ORDER BY ${order} LIMIT ?`, [
    ...cells,
    most,
  ]);
  const total = lines.length < most ? lines.length : counted(crm, `${list} WHERE ${where}`, cells);
  return { lines, total: Math.min(total, Math.max(MOST_COUNTED, lines.length)), uncounted: total > MOST_COUNTED };
}

/** How many lines of a list fit, as it is told. */
export function countedUpTo(
  crm: Crm,
  list: string,
  conditions: readonly Condition[],
): { total: number; uncounted: boolean } {
  const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'true';
  const total = counted(
    crm,
    `${list} WHERE ${where}`,
    conditions.flatMap(({ cells }) => cells),
  );
  return { total: Math.min(total, MOST_COUNTED), uncounted: total > MOST_COUNTED };
}

/** One more than the most when there are more. */
export const counted = (crm: Crm, from: string, cells: readonly Cell[]): number =>
  crm.db.row<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} LIMIT ${MOST_COUNTED + 1})`, cells)?.n ??
  0;

/** Folded words, in the order in which they were typed. */
export const searchWords = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

/** Each of the words stands somewhere in the folded text. */
export const wordsIn = (text: string, words: readonly string[]): Condition[] =>
  words.map((word) => ({ sql: `instr(${text}, ?)`, cells: [word] }));
