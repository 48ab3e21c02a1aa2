/** Owns sums with working days and months for the made-up past. Never asks what day it is. */
import { addDays, type Day, daysBetween } from '../kernel/date.ts';

const A_MONDAY = '2024-01-01';
/** 0 is Monday. */
const weekday = (day: Day): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

const SHUT = ['01-01', '12-25', '12-26'];
/** The office is shut at weekends and at Christmas: what fell on such a day was done on the last working day before. */
export const workday = (day: Day): Day =>
  weekday(day) > 4 || SHUT.includes(day.slice(5)) ? workday(addDays(day, -1)) : day;
export const ago = (today: Day, days: number): Day => workday(addDays(today, -days));
/** The day itself, or the next Monday. */
export const mondayFrom = (day: Day): Day => addDays(day, (7 - weekday(day)) % 7);

/** Months as whole numbers, so that spans are plain sums. */
export const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
