/**
 * Owns the working days that a period of law is counted with: a list of bank holidays, and the years that the list knows.
 * Must never count on beyond those years: a holiday may be proclaimed for one year only, and nobody knows it before.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { bankHolidays, isWeekend } from '../kernel/working-day.ts';

/** `years`: the first and the last year of which every bank holiday is in the list. */
export interface OfficeDays {
  holidays: readonly Day[];
  years: { first: number; last: number };
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** From a list that is whole for each year it names. */
export function officeDaysOf(holidays: readonly Day[]): OfficeDays {
  const years = holidays.map(yearOf);
  return { holidays, years: { first: Math.min(...years), last: Math.max(...years) } };
}

const FIRST = 2021;
/** As far as gov.uk/bank-holidays lists them; to be moved on when it does, with any holiday of one year. */
const LAST = 2028;
/** England and Wales, by the standing rules. */
export const englandAndWales: OfficeDays = officeDaysOf(
  Array.from({ length: LAST - FIRST + 1 }, (_, at) => bankHolidays(FIRST + at)).flat(),
);

/** The day itself if the office works on it, else the next on which it does; undefined where the list does not reach. */
export function workingDayFrom(day: Day, office: OfficeDays): Day | undefined {
  const year = yearOf(day);
  if (year < office.years.first || year > office.years.last) return undefined;
  return isWeekend(day) || office.holidays.includes(day) ? workingDayFrom(addDays(day, 1), office) : day;
}
