/** Owns how a value of the CRM reads on the screen, by the kind of its column. Must never change a value. */
import { type TableName, tableOf } from '../../engine/record/catalogue.ts';
import type { Cell } from '../../engine/record/column.ts';
import { isMonth, sayMonth } from '../../engine/record/formats.ts';
import { sayDayOf } from './format.ts';

/** '' for what is not recorded. */
export function sayValue(table: TableName, field: string, value: Cell): string {
  if (value === null || value === '') return '';
  const { kind, says } = tableOf(table).columns[field] ?? {};
  if (says) return says(String(value));
  if (kind === 'flag') return value ? 'Yes' : 'No';
  if (kind === 'day') return sayDayOf(value);
  if (kind === 'month' && isMonth(String(value))) return sayMonth(String(value));
  return String(value);
}

/** A value in the audit trail knows no column: a date is told by its looks. */
export const sayLoose = (value: string | null): string =>
  value === null ? '' : isMonth(value) ? sayMonth(value) : sayDayOf(value);
