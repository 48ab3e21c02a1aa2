/**
 * Owns where a person stands with the agency: availability and when it was last checked, what they look for, who looks after them.
 * Never lets a fresh check contradict itself; what is stale shows in the day of the last check.
 */
import { addDays, type Day, daysBetween } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { Row } from '../record/catalogue.ts';
import { ago, later, mondayFrom, workday } from './calendar.ts';
import type { Free, Home, Seat, Standing } from './person.ts';

type QueryParams = Row<'candidate'>;
const WORK: Record<string, NonNullable<QueryParams['work_type']>> = { P: 'Permanent', T: 'Temporary', E: 'Either' };
const SHIFT = { D: 'Day shifts', E: 'Evening shifts', N: 'Night shifts', A: 'Any shifts' } as const;
const SOURCES = [
  'Job board',
  'Job board',
  'Website',
  'E-mail enquiry',
  'Phone enquiry',
  'Referral',
  'Walk-in',
] as const;
const HOURS_A_YEAR = 1950;

/** Decided first: until when a career runs depends on it. */
export function makeFree(chance: Random, { registered_on, booking, state }: Seat, today: Day): Free {
  const say = (availability: Free['availability'], days: number, available_from: Day | null = null): Free => ({
    availability,
    availability_verified: later(registered_on, ago(today, days)),
    available_from,
  });
  const known = daysBetween(registered_on, today);
  const lot = chance.int(100);
  if (booking?.ended) return say('Available', chance.between(2, 9), addDays(booking.ended, 1));
  if (booking) {
    const days = Math.min(chance.between(6, 60), Math.max(2, daysBetween(booking.started, today) - 28));
    return say(booking.vacancy.work === 'Temporary' ? 'On assignment' : 'Not looking', days);
  }
  // What is in the bin must still be within its 30 days.
  if (state !== 'Active')
    return say('Not looking', state === 'Archived' ? chance.between(30, 90) : chance.between(4, 20));
  if (lot < 10 && known > 140) return say('Unverified', chance.between(120, 260));
  if (lot < 22 && known > 230) return say('Not looking', chance.between(20, 200));
  if (lot < 50) return say('Available soon', chance.between(2, 20), mondayFrom(addDays(today, chance.between(7, 35))));
  // Three in ten were last asked more than 90 days ago: that is what sweeps of the register are for.
  const free = say('Available', chance.chance(30) ? chance.between(95, 240) : chance.between(3, 85));
  return { ...free, available_from: free.availability_verified };
}

function payOf(pence: number, work: string): string {
  if (work !== 'Permanent') return `£${(pence / 100).toFixed(2)} an hour`;
  const year = String(Math.round((pence * HOURS_A_YEAR) / 50_000) * 500);
  return `£${year.slice(0, -3)},${year.slice(-3)} a year`;
}

export function makeStanding(chance: Random, seat: Seat, free: Free, { west }: Home, rung: number): Standing {
  const { trade, booking, registered_on } = seat;
  const work_type = booking ? booking.vacancy.work : (WORK[chance.pick([...trade.wants])] as Standing['work_type']);
  const desk = /Office|Finance|Customer/.test(trade.sector) ? 4 : 3;
  const owner = `STAFF-000${west ? 7 : chance.pick([desk, desk, desk, 5, 5, 1])}`;
  return {
    ...free,
    work_type,
    shift_pattern: SHIFT[chance.pick([...trade.shifts]) as keyof typeof SHIFT],
    pay_expected: payOf((trade.pay[rung] as number) + 10 * chance.int(8), work_type),
    travel_miles: 5 * chance.between(1, 5),
    source: chance.pick(SOURCES),
    owner,
    right_to_work_checked: booking || chance.chance(55) ? workday(addDays(registered_on, chance.int(3))) : null,
  };
}
