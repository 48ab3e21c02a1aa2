/**
 * Owns one value on its way into a column: cleaned, what is wrong with it in a sentence, and the same value as it is typed in a form.
 * Knows the column alone: whether a row that is referred to exists is asked by whoever has the CRM.
 */
import { type Day, isDay, readDay } from '../kernel/date.ts';
import { clean, cleanLine, cleanLines } from '../kernel/text.ts';
import type { Cell, Column } from './column.ts';
import { isMonth, readMonth, sayMonth } from './formats.ts';

/** Signs that a text of one line has room for; of several lines. */
export const LONGEST = { line: 200, lines: 20_000 } as const;

/** The value as it would be stored: nothing invisible in it, in its written form, null for nothing at all. A tick not given is a no. */
export function cleanCell(column: Column, given: Cell): Cell {
  if (column.kind === 'flag') return given ?? 0;
  // SQLite knows no minus nought; a log that did would not run again the same.
  if (typeof given === 'number') return given + 0;
  if (given === null) return null;
  const text = column.lines ? cleanLines(given).trimStart() : cleanLine(given);
  return (column.format?.read(text) ?? text) || null;
}

/** Why the CRM cannot take this value, already cleaned; undefined when it can. `today`: the sandbox's date, where it is known. */
export function faultOf(column: Column, value: Exclude<Cell, null>, today: Day | undefined): string | undefined {
  const { label } = column;
  const text = String(value);
  switch (column.kind) {
    case 'text': {
      const room = LONGEST[column.lines ? 'lines' : 'line'];
      if (text.length > room)
        return `${label} is too long: it has ${text.length} characters, and there is room for ${room}.`;
      return column.format && column.format.read(text) === undefined
        ? `“${text}” cannot be used as ${label.toLowerCase()}. ${column.format.mend}`
        : undefined;
    }
    case 'number': {
      if (typeof value !== 'number')
        return `${label}: “${short(text)}” is not a number. Write it in figures, such as 10.`;
      const most = column.most ?? Number.MAX_SAFE_INTEGER;
      return Number.isInteger(value) && value >= 0 && value <= most
        ? undefined
        : `${label}: write a whole number from 0 to ${most}.`;
    }
    case 'pick':
      return column.picks?.includes(text)
        ? undefined
        : `“${short(text)}” is not on the list for ${label.toLowerCase()}.`;
    case 'day':
      if (!isDay(text)) return `${label}: “${short(text)}” is not a date. Write it as 2 Nov 2026 or 2/11/2026.`;
      return wrongTime(column, text, today, 'day');
    case 'month':
      if (!isMonth(text)) return `${label}: “${short(text)}” is not a month. Write it as Sep 2024.`;
      return wrongTime(column, text, today?.slice(0, 7), 'month');
    default:
      return undefined;
  }
}

function wrongTime(
  { label, when }: Column,
  value: string,
  now: string | undefined,
  what: 'day' | 'month',
): string | undefined {
  if (now === undefined) return undefined;
  if (when === 'past' && value > now) return `${label}: this ${what} has not come yet.`;
  return when === 'future' && value < now ? `${label}: this ${what} has passed.` : undefined;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** What was typed or chosen in a form, as a command carries it. What cannot be read stays as typed, for the CRM to refuse. */
export function typedCell(column: Column, typed: string): Cell {
  if (column.kind === 'flag') return typed === '1' ? 1 : 0;
  const text = clean(typed).trim();
  if (text === '') return null;
  if (column.kind === 'day') return readDay(text) ?? text;
  if (column.kind === 'month') return readMonth(text) ?? text;
  if (column.kind !== 'number') return typed;
  const number = Number(text.replace(/(?<=\d),(?=\d{3}\b)/g, ''));
  return Number.isFinite(number) ? number : text;
}

/** A stored value as it stands in a form before anybody types. */
export function formCell(column: Column, value: Cell): string {
  if (column.kind === 'flag') return value === 1 ? '1' : '0';
  if (value === null) return '';
  return column.kind === 'month' ? sayMonth(String(value)) : String(value);
}
