/** Owns what ending the day is called on its buttons: by the day that comes, where that is not simply the next. Pure. */
import { addDays, type Day, sayWeekday, weekdayOf } from '../../../engine/kernel/date.ts';

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "End the day", or "Go to Monday" over a weekend or a holiday. */
export const endWords = (today: Day, next: Day): string =>
  next === addDays(today, 1) ? 'End the day' : `Go to ${NAMES[weekdayOf(next)]}`;

/** The question that stands before it. */
export const endTitle = (today: Day, next: Day): string =>
  next === addDays(today, 1) ? `End ${sayWeekday(today)}?` : `Go on to ${sayWeekday(next)}?`;
