/**
 * Owns reading the beginning of a list in its own order, and counting what fits as far as a person wants to know.
 * Must never count or carry over a whole list: an agency may have a hundred thousand lines.
 */
import { fold } from '../../kernel/text.ts';
import type { Cell } from '../../record/column.ts';
import { isTooLong } from '../../record/search-faults.ts';
import type { Crm } from '../crm.ts';
import { MOST_COUNTED, PAGE, type Page } from './shapes.ts';

export interface Condition {
  sql: string;
  cells: readonly Cell[];
}
const NOTHING: Condition = { sql: '', cells: [] };
interface PageQuery {
  columns: string;
  /** The list's own table, which has the order and all that conditions look at. */
  list: string;
  /** What the columns come from, by the list's id. */
  joined: string;
  conditions: readonly Condition[];
  /** What stands before the SELECT, and what the order asks besides. */
  before?: Condition | undefined;
  ordering?: readonly Cell[] | undefined;
  /** Ends with the id, so that no two lines change places. */
  order: string;
  most: number | undefined;
}

export function pageOf<T>(
  crm: Crm,
  { columns, list, joined, conditions, before = NOTHING, order, ordering = [], most = PAGE }: PageQuery,
): Page<T> {
  const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'true';
  const cells = conditions.flatMap((condition) => condition.cells);
  const lines = allOf<T>(crm, { columns, list, joined, conditions, before, order, ordering, most });
  const total = lines.length < most ? lines.length : counted(crm, `${list} WHERE ${where}`, cells);
  return { lines, total: Math.min(total, Math.max(MOST_COUNTED, lines.length)), uncounted: total > MOST_COUNTED };
}

/** The lines alone, all of them where no most is said. */
export function allOf<T>(
  crm: Crm,
  { columns, list, joined, conditions, before = NOTHING, order, ordering = [], most = -1 }: PageQuery,
): T[] {
  const where = conditions.map(({ sql }) => `(${sql})`).join(' AND ') || 'true';
  return crm.db.rows<T>(
    `${before.sql} SELECT ${columns} FROM ${list} ${joined} WHERE ${where} ORDER BY ${order} LIMIT ?`,
    [...before.cells, ...conditions.flatMap(({ cells }) => cells), ...ordering, most],
  );
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

const NOBODY: Condition = { sql: 'false', cells: [] };

/** Folded words, in the order in which they were typed. */
export const searchWords = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

/** What a quick search asks of a line. One that is too long finds nothing, at once: the door and the screens say why. */
export const quickly = (typed: string, conditions: (words: readonly string[]) => Condition[]): Condition[] =>
  isTooLong(typed) ? [NOBODY] : conditions(searchWords(typed));

/** Each of the words stands somewhere in the folded text. */
export const wordsIn = (text: string, words: readonly string[]): Condition[] =>
  words.map((word) => ({ sql: `instr(${text}, ?)`, cells: [word] }));
