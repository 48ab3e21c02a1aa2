/**
 * Owns which days people in an office in England and Wales work: not at weekends, not on bank holidays. Computed by the rules of the
 * Banking and Financial Dealings Act 1971 and its yearly proclamations (gov.uk/bank-holidays); a holiday proclaimed for one year only
 * (a coronation) is not known. Never asks what day it is.
 */
import { addDays, type Day, weekdayOf } from './date.ts';

const [SUNDAY, MONDAY, SATURDAY] = [0, 1, 6];
export const isWeekend = (day: Day): boolean => [SUNDAY, SATURDAY].includes(weekdayOf(day));
const firstMonday = (from: Day): Day => addDays(from, (7 + MONDAY - weekdayOf(from)) % 7);

/** Easter Sunday of the Gregorian calendar, by Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const [leapCenturies, shifted] = [Math.floor(century / 4), Math.floor((century + 8) / 25)];
  const correction = Math.floor((century - shifted + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

/** A holiday that falls on a weekend, or on one that was moved there, is given on the next day that is free. */
function given(days: readonly Day[]): Day[] {
  const taken: Day[] = [];
  for (const day of days) {
    let on = day;
    while (isWeekend(on) || taken.includes(on)) on = addDays(on, 1);
    taken.push(on);
  }
  return taken;
}

/** The bank holidays of a year in England and Wales, in order. */
export function bankHolidays(year: number): Day[] {
  const sunday = easter(year);
  return [
    ...given([`${year}-01-01`]),
    addDays(sunday, -2),
    addDays(sunday, 1),
    firstMonday(`${year}-05-01`),
    firstMonday(`${year}-05-25`),
    firstMonday(`${year}-08-25`),
    // Boxing Day first where it is the one that falls on a working day.
    ...given([`${year}-12-25`, `${year}-12-26`].sort((a, b) => Number(isWeekend(a)) - Number(isWeekend(b)))).sort(),
  ];
}

export const isWorkingDay = (day: Day): boolean =>
  !isWeekend(day) && !bankHolidays(Number(day.slice(0, 4))).includes(day);

/** The first day after this one on which the office works. */
export function nextWorkingDay(day: Day): Day {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
}
