/**
 * Owns calendar days of the sandbox: ISO text (`2026-11-02`), how it is said, and sums with it. What people type: read-day.ts.
 * Never asks what day it is: the sandbox has its own date, moved by a command.
 */

/** `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** As they are written on screens. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const stamp = (day: Day): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const iso = (date: Date): Day => date.toISOString().slice(0, 10);

/** True for a day that exists: 2026-02-30 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = stamp(text);
  return !Number.isNaN(date.getTime()) && iso(date) === text;
}

export const addDays = (day: Day, days: number): Day => iso(new Date(stamp(day).getTime() + days * DAY_MS));

/** The same day of the month `months` later; the last day of that month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  const date = stamp(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return iso(date);
}

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((stamp(to).getTime() - stamp(from).getTime()) / DAY_MS);

/** Whole years lived on `on`. */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** "2 Nov 2026". */
export const sayDay = (day: Day): string => {
  const date = stamp(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** 0 for a Sunday. */
export const weekdayOf = (day: Day): number => stamp(day).getUTCDay();

/** "Mon 2 Nov 2026". */
export const sayWeekday = (day: Day): string => `${WEEKDAYS[weekdayOf(day)]} ${sayDay(day)}`;

/** A moment as commands carry it: local time with its offset, `2026-11-23T10:04:31.120+00:00`. */
export type Moment = string;
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
/** The zone a moment was kept in, as it is printed beside it: "UTC", "UTC+13", "UTC−3:30". */
export function sayZone(moment: Moment): string {
  const [sign, hours, minutes] = [moment.at(-6), Number(moment.slice(-5, -3)), moment.slice(-2)];
  if (hours === 0 && minutes === '00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
/**
 * "23 Nov 2026, 10:04 UTC+13": the writer's own local time. Never without its zone: it is real time, and must not be read as the
 * sandbox's, nor beside another place's as if the two were of one clock.
 */
export const sayMoment = (moment: Moment): string => `${sayDay(moment.slice(0, 10))}, ${sayTime(moment)}`;
/** "23 Nov 2026, 10:04:31 UTC+13": where steps follow each other within a minute. */
export const saySecond = (moment: Moment): string =>
  `${sayDay(moment.slice(0, 10))}, ${moment.slice(11, 19)} ${sayZone(moment)}`;
/** "10:04 UTC+13". */
export const sayTime = (moment: Moment): string => `${moment.slice(11, 16)} ${sayZone(moment)}`;
