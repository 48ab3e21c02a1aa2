/**
 * Owns where a person stands with the agency: availability and when it was last checked, what they look for, who looks after them.
 * Never lets a fresh check contradict itself: "available soon" from a day long gone is stale, and staleness shows in `verified`.
 */
import { addDays, type Day, daysBetween } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { ago, later, mondayFrom, workday } from './calendar.ts';
import type { Seat, Standing } from './person.ts';
import type { Town } from './words/places.ts';

const WORK: Record<string, string> = { P: 'Permanent', T: 'Temporary', E: 'Either' };
const SHIFT: Record<string, string> = { D: 'Day shifts', E: 'Evening shifts', N: 'Night shifts', A: 'Any shifts' };
const SOURCES = ['Job board', 'Job board', 'Website', 'E-mail enquiry', 'Phone enquiry', 'Referral', 'Walk-in'];
const HANDS_ON = ['Warehouse and driving', 'Construction', 'Engineering', 'Care'];

export type Free = Pick<Standing, 'availability' | 'verified' | 'from'>;

/** Decided first: until when a career runs depends on it. */
export function makeFree(chance: Random, { registered, booking, state }: Seat, today: Day): Free {
  const known = (days: number): Day => later(registered, ago(today, days));
  if (booking?.ended) return { availability: 'Available', verified: known(chance.between(2, 9)), from: addDays(booking.ended, 1) };
  if (booking) {
    const verified = later(workday(addDays(booking.started, 28)), ago(today, chance.between(6, 60)));
    const past = verified < today ? verified : ago(today, 2);
    return { availability: booking.vacancy.work === 'Temporary' ? 'On assignment' : 'Not looking', verified: past, from: null };
  }
  if (state !== 'Active') {
    // The day of leaving; what is in the bin must still be within its 30 days.
    const left = state === 'In the bin' ? chance.between(4, 20) : chance.between(30, 90);
    return { availability: 'Not looking', verified: known(left), from: null };
  }
  const lot = chance.int(100);
  if (lot < 10 && daysBetween(registered, today) > 140) return { availability: 'Unverified', verified: known(chance.between(120, 260)), from: null };
  if (lot < 22 && daysBetween(registered, today) > 60) return { availability: 'Not looking', verified: known(chance.between(20, 200)), from: null };
  if (lot < 50) {
    const from = mondayFrom(addDays(today, chance.between(7, 35)));
    return { availability: 'Available soon', verified: known(chance.between(2, 20)), from };
  }
  // Three in ten were last asked more than 90 days ago: that is what sweeps of the register are for.
  const verified = known(chance.chance(30) ? chance.between(95, 240) : chance.between(3, 85));
  return { availability: 'Available', verified, from: verified };
}

function payOf(pence: number, work: string): string {
  if (work !== 'Permanent') return `£${(pence / 100).toFixed(2)} an hour`;
  const year = String(Math.round((pence * 1950) / 50_000) * 500);
  return `£${year.slice(0, -3)},${year.slice(-3)} a year`;
}

export function makeStanding(chance: Random, seat: Seat, free: Free, town: Town, rung: number): Standing {
  const { trade, booking } = seat;
  const work = booking ? booking.vacancy.work : (WORK[chance.pick([...trade.wants])] as string);
  const pence = (trade.pay[Math.min(rung, trade.pay.length - 1)] as number) + 10 * chance.int(8);
  const colleagues = HANDS_ON.includes(trade.sector) ? [3, 3, 3, 5, 5, 1] : [4, 4, 4, 5, 5, 1];
  const checked = booking || chance.chance(55) ? later(seat.registered, addDays(seat.registered, chance.int(3))) : null;
  return {
    ...free,
    work,
    shift: SHIFT[chance.pick([...trade.shifts])] as string,
    pay: payOf(pence, work),
    miles: 5 * chance.between(1, 5),
    source: chance.pick(SOURCES),
    owner: town.west ? 'STAFF-0007' : `STAFF-000${chance.pick(colleagues)}`,
    checked: checked && workday(checked),
  };
}
