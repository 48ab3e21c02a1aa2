/** Owns what is wrong with a day by which something is to be done, as it was typed. */
import { isDay } from '../../engine/kernel/date.ts';
import { momentNow } from '../session/clock.ts';

/** undefined where nothing is: no day at all is none either. `today`: `YYYY-MM-DD`. */
export function dayFault(day: string, today = momentNow().slice(0, 10)): string | undefined {
  if (day === '') return undefined;
  if (!isDay(day)) return 'The day cannot be read. Write it as 24 Dec 2026, or leave it empty.';
  return day < today ? 'That day is over. Choose today or a later one, or leave it empty.' : undefined;
}
