/**
 * Owns which words of which rows made a check on free text fit, so that a person can be asked about them.
 * Must never say what they mean.
 */
import { wordsFound } from '../kernel/speaks-of.ts';
import type { TableName } from '../record/catalogue.ts';
import type { Matcher } from '../scenario/check.ts';
import type { Sql } from './row-set.ts';

export interface FoundWords {
  table: TableName;
  id: string;
  field: string;
  words: readonly string[];
}

/** Enough for a person to see what is meant. */
const MOST_ROWS = 5;

/** `ids`: of the rows that fit. */
export function wordsIn(
  sql: Sql,
  table: TableName,
  where: Readonly<Record<string, Matcher>>,
  ids: ReadonlySet<string>,
): FoundWords[] {
  if (ids.size === 0) return [];
  const first = [...ids].sort().slice(0, MOST_ROWS);
  return Object.entries(where).flatMap(([field, matcher]) => {
    if (typeof matcher !== 'object' || matcher === null || !('speaks-of' in matcher)) return [];
    const rows = sql.rows<{ id: string; text: string | null }>(
      `SELECT id, ${field} AS text FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      [JSON.stringify(first)],
    );
    return rows.map(({ id, text }) => ({ table, id, field, words: wordsFound(matcher['speaks-of'], text ?? '') }));
  });
}
