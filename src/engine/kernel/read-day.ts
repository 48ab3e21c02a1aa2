/**
 * Owns reading a day and a month as people in the UK type them: day first, months in words or figures, years in full.
 * What is missing is asked back, never added: two figures of a year, a day of the week that was another.
 */
import { type Day, isDay, weekdayOf } from './date.ts';
import { plainSigns } from './signs.ts';

export type NoDay =
  | 'spreadsheet-number'
  | 'no-such-day'
  | 'two-figure-year'
  | 'no-year'
  | 'weekday-differs'
  | 'not-a-day';
export type NoMonth = 'spreadsheet-number' | 'two-figure-year' | 'no-year' | 'no-month' | 'not-a-month';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** As they are cut short, Sunday first. */
const WEEKDAYS = ['sunday', 'monday', 'tues|tuesday', 'weds|wednesday', 'thur|thursday', 'friday', 'saturday'].map(
  (names) => names.split('|'),
);

/** A whole word or the beginning of one, from three letters on: "Sept" is September, "Mayhem" is no May. */
const begins = (whole: string, word: string): boolean => word.length >= 3 && whole.startsWith(word);
/** 1 to 12 for a month's name or its beginning, in lower case; 0 for a word that is no month. */
export const monthOf = (word: string): number => MONTH_NAMES.findIndex((name) => begins(name, word)) + 1;
const weekday = (word: string): number =>
  WEEKDAYS.findIndex((names) => names.some((name) => begins(name, word)) || names.includes(word));

const padded = (number: string | number): string => String(number).padStart(2, '0');
/** A spreadsheet's count of days: five figures, with a part of a day after them or not. */
const COUNT_OF_DAYS = /^\d{5}(?:[.,]\d+)?$/;

/** Words and figures in their order; undefined where something else stands among them. */
function partsOf(typed: string): { words: string[]; numbers: string[]; order: string } | undefined {
  const text = plainSigns(typed).toLowerCase();
  if (!/^[a-z\d\s,./()'-]*$/.test(text)) return undefined;
  const parts = text
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '')
    .replace(/\b(?:the|of)\b/g, ' ')
    .match(/[a-z]+|\d+/g);
  const all = parts ?? [];
  return {
    words: all.filter((part) => /^[a-z]/.test(part)),
    numbers: all.filter((part) => /^\d/.test(part)),
    order: all.map((part) => (/^\d/.test(part) ? (part.length === 4 ? 'y' : 'n') : 'w')).join(''),
  };
}

/** The day that was typed, or why it is none. */
export function dayIn(typed: string): { day: Day } | { none: NoDay } {
  const none = (kind: NoDay) => ({ none: kind });
  if (COUNT_OF_DAYS.test(plainSigns(typed))) return none('spreadsheet-number');
  const parts = partsOf(typed);
  if (!parts) return none('not-a-day');
  const weekdays = parts.words.map(weekday).filter((at) => at >= 0);
  const months = parts.words.filter((word) => weekday(word) < 0).map(monthOf);
  if (months.length > 1 || months.includes(0) || weekdays.length > 1) return none('not-a-day');
  const [named] = months;
  const order = parts.order.replace(/w/g, '');
  const [first = '', second = '', third = ''] = parts.numbers;
  const found = named === undefined ? inFigures(order, first, second, third) : withMonth(order, named, first, second);
  if ('none' in found) return found;
  // Noughts make four figures of two.
  if (!isDay(found.day) || found.day < '1000') return none('no-such-day');
  return weekdays.length > 0 && weekdays[0] !== weekdayOf(found.day) ? none('weekday-differs') : found;
}

type Found = { day: string } | { none: NoDay };
const isShort = (number: string): boolean => number.length > 0 && number.length <= 2;

/** "2/11/2026", "2026-11-02": the year is the number with four figures. */
function inFigures(order: string, first: string, second: string, third: string): Found {
  if (order === 'nny' && isShort(first) && isShort(second))
    return { day: `${third}-${padded(second)}-${padded(first)}` };
  if (order === 'ynn' && isShort(second) && isShort(third))
    return { day: `${first}-${padded(second)}-${padded(third)}` };
  if (order === 'nnn' && [first, second, third].every(isShort)) return { none: 'two-figure-year' };
  return { none: order === 'nn' && isShort(first) && isShort(second) ? 'no-year' : 'not-a-day' };
}

/** "2 Nov 2026", "November 2, 2026", "2026 Nov 2". */
function withMonth(order: string, month: number, first: string, second: string): Found {
  if (order === 'ny' && isShort(first)) return { day: `${second}-${padded(month)}-${padded(first)}` };
  if (order === 'yn' && isShort(second)) return { day: `${first}-${padded(month)}-${padded(second)}` };
  if (order === 'nn' && isShort(first) && isShort(second)) return { none: 'two-figure-year' };
  return { none: order === 'n' && isShort(first) ? 'no-year' : 'not-a-day' };
}

/** The day that was typed ("2/11/2026", "2 Nov 2026", "2026-11-02"); undefined if it is none. */
export function readDay(typed: string): Day | undefined {
  const found = dayIn(typed);
  return 'day' in found ? found.day : undefined;
}

/** The month that was typed, as `YYYY-MM`, or why it is none. A whole day is no month: nothing that was typed is dropped. */
export function monthIn(typed: string): { month: string } | { none: NoMonth } {
  const none = (kind: NoMonth) => ({ none: kind });
  if (COUNT_OF_DAYS.test(plainSigns(typed))) return none('spreadsheet-number');
  const { words, numbers, order } = partsOf(typed) ?? { words: [], numbers: [], order: '' };
  const [first = '', second = ''] = numbers;
  if (words.length > 1) return none('not-a-month');
  if (words.length === 1) {
    const month = monthOf(words[0] ?? '');
    if (month === 0) return none('not-a-month');
    if (order === 'wy' || order === 'yw') return { month: `${first}-${padded(month)}` };
    if (order === 'w') return none('no-year');
    return none(isShort(first) && (order === 'wn' || order === 'nw') ? 'two-figure-year' : 'not-a-month');
  }
  if (order === 'y') return none('no-month');
  const found = order === 'ny' ? [second, first] : order === 'yn' ? [first, second] : [];
  const [year, month = ''] = found;
  if (year !== undefined && isShort(month))
    return Number(month) >= 1 && Number(month) <= 12
      ? { month: `${year}-${padded(Number(month))}` }
      : none('not-a-month');
  return none(order === 'nn' && isShort(first) && isShort(second) ? 'two-figure-year' : 'not-a-month');
}
