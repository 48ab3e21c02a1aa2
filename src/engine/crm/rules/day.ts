/** Owns how far the sandbox's day can be moved: to the next working day, and never past the last one of the scenario. */
import type { Day } from '../../kernel/date.ts';
import { nextWorkingDay } from '../../kernel/working-day.ts';
import type { Crm } from '../crm.ts';

/** The day that comes when this one is ended; undefined where it cannot be, because the scenario says of no later one. */
export function nextDay(crm: Pick<Crm, 'today' | 'setting'>): Day | undefined {
  const last = crm.setting('last-day');
  const next = nextWorkingDay(crm.today);
  return last !== '' && next <= last ? next : undefined;
}
