/**
 * Owns how a tutor writes the value of a field: days and months as people write them, or counted from the scenario's first day.
 * What cannot be read is left as it stands, for the check of values to point at.
 */
import { addDays, addMonths, type Day } from '../kernel/date.ts';
import { monthIn, readDay } from '../kernel/read-day.ts';
import { isTableName, tableOf } from '../record/catalogue.ts';
import type { Cell, Column } from '../record/column.ts';
import type { Matcher } from './check.ts';

const RELATIVE =
  /^(?:(?<ago>\d+) (?<unit>day|week|month|year)s? ago|in (?<ahead>\d+) (?<unitAhead>day|week|month|year)s?)$/;
const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** The day that "3 weeks ago", "in 5 days", "today" means on `today`; undefined when it is no such words. */
export function relativeDay(words: string, today: Day): Day | undefined {
  const text = words.trim().toLowerCase();
  const named = Object.hasOwn(NAMED_DAYS, text) ? NAMED_DAYS[text] : undefined;
  if (named !== undefined) return addDays(today, named);
  const groups = RELATIVE.exec(text)?.groups;
  if (!groups) return undefined;
  const number = Number(groups['ago'] ?? groups['ahead']) * (groups['ago'] === undefined ? 1 : -1);
  switch (groups['unit'] ?? groups['unitAhead']) {
    case 'day':
      return addDays(today, number);
    case 'week':
      return addDays(today, number * 7);
    case 'month':
      return addMonths(today, number);
    default:
      return addMonths(today, number * 12);
  }
}

/** The value as the column holds it. */
export function cellFor(column: Column | undefined, value: Cell, today: Day): Cell {
  if (typeof value !== 'string' || !column) return value;
  if (column.kind === 'day') return relativeDay(value, today) ?? readDay(value) ?? value;
  if (column.kind !== 'month') return value;
  const read = monthIn(value);
  return relativeDay(value, today)?.slice(0, 7) ?? ('month' in read ? read.month : value);
}

export const columnOf = (table: string, field: string): Column | undefined =>
  isTableName(table) && Object.hasOwn(tableOf(table).columns, field) ? tableOf(table).columns[field] : undefined;

/** A comparison with the values in it as the column holds them. */
export function matcherFor(column: Column | undefined, matcher: Matcher, today: Day): Matcher {
  const cell = (value: Cell): Cell => cellFor(column, value, today);
  if (typeof matcher !== 'object' || matcher === null) return cell(matcher);
  if ('is-not' in matcher) return { 'is-not': cell(matcher['is-not']) };
  if ('one-of' in matcher) return { 'one-of': matcher['one-of'].map(cell) };
  if ('none-of' in matcher) return { 'none-of': matcher['none-of'].map(cell) };
  if ('at-least' in matcher) return { 'at-least': cell(matcher['at-least']) as string | number };
  if ('at-most' in matcher) return { 'at-most': cell(matcher['at-most']) as string | number };
  return matcher;
}
