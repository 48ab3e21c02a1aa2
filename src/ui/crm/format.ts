/** Owns how a value of the CRM reads on the screen, by the kind of its column. Must never change a value. */
import { isDay, sayDay } from '../../engine/kernel/date.ts';
import { type TableName, tableOf } from '../../engine/record/catalogue.ts';
import type { Cell } from '../../engine/record/column.ts';
import { isMonth, sayMonth } from '../../engine/record/formats.ts';
import type { Tone } from '../kit/tone.ts';

/** '' for what is not recorded. */
export function sayValue(table: TableName, field: string, value: Cell): string {
  if (value === null || value === '') return '';
  const kind = tableOf(table).columns[field]?.kind;
  if (kind === 'flag') return value ? 'Yes' : 'No';
  if (kind === 'day') return sayDayOf(value);
  if (kind === 'month' && isMonth(String(value))) return sayMonth(String(value));
  return String(value);
}

/** "2 Nov 2026"; what is no date stays as it is. */
export const sayDayOf = (value: Cell): string =>
  isDay(String(value ?? '')) ? sayDay(String(value)) : String(value ?? '');

/** A value in the audit trail knows no column: a date is told by its looks. */
export const sayLoose = (value: string | null): string =>
  value === null ? '' : isMonth(value) ? sayMonth(value) : sayDayOf(value);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2024-09` from "Sep 2024", "09/2024" or "2024-09"; what cannot be read stays as typed, for the CRM to refuse. */
export function readMonth(typed: string): string {
  const text = typed.trim();
  const [, mm, yyyy] = /^(\d{1,2})\s*[/.\- ]\s*(\d{4})$/.exec(text) ?? [];
  const [, name, year] = /^([a-z]{3,9})\.?\s+(\d{4})$/i.exec(text) ?? [];
  const month = mm ? Number(mm) : MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  const read = `${yyyy ?? year ?? ''}-${String(month).padStart(2, '0')}`;
  return isMonth(read) ? read : text;
}

const TONES: Record<string, Tone> = {
  Active: 'ok',
  'In the bin': 'bad',
  Archived: 'info',
  Anonymised: 'plain',
  Erased: 'plain',
  Achieved: 'ok',
  'Working towards': 'info',
  'Not completed': 'warn',
  Open: 'info',
  'On hold': 'warn',
  Draft: 'plain',
  Filled: 'ok',
  Prospect: 'info',
  Received: 'warn',
  'In progress': 'info',
  Answered: 'ok',
  Rejected: 'plain',
  Placed: 'ok',
};
export const toneOf = (state: string): Tone => TONES[state] ?? 'plain';
