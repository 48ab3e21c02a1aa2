/**
 * Owns a day in a file whose writer nobody knows: British or American. What can be read two ways is asked, with both; what only the other
 * order makes a day is offered. Never guesses, not even from the rows beside it.
 */
import { addDays, type Day, isDay } from '../kernel/date.ts';
import { dayIn, type NoDay } from '../kernel/read-day.ts';
import { plainSigns } from '../kernel/signs.ts';

/** `readings`: what it may be, the day first before the month first. */
export type DayRead = { day: Day } | { none: NoDay | 'ambiguous-date'; readings: Day[] };

const IN_FIGURES = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/;
/** Spreadsheets count from here. */
const DAY_NOUGHT = '1899-12-30';

export function readDayOfFile(typed: string): DayRead {
  const text = plainSigns(typed).trim();
  const [, first = '', second = '', year = ''] = IN_FIGURES.exec(text) ?? [];
  const inOrder = [
    `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`,
    `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`,
  ];
  const readings = [...new Set(inOrder.filter((day) => isDay(day)))];
  if (readings.length === 2) return { none: 'ambiguous-date', readings };
  const found = dayIn(typed);
  if ('day' in found) return found;
  if (found.none === 'spreadsheet-number') return { none: found.none, readings: counted(text) };
  return { none: found.none, readings };
}

const counted = (text: string): Day[] => {
  const days = Math.floor(Number(text.replace(',', '.')));
  return Number.isFinite(days) ? [addDays(DAY_NOUGHT, days)] : [];
};
