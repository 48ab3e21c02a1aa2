/**
 * Owns the register's plan: who is there since when, in which trade, placed where, archived or in the bin.
 * Never gives anyone a name. Seats are in order of registration, so that a low reference is an old one.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import { ago, mondayFrom } from './calendar.ts';
import type { Seat, Vacancy } from './person.ts';
import { bookingList } from './words/clients.ts';
import { tradePattern, trades } from './words/trades.ts';

const BLOCKS = 4;
export const PEOPLE = BLOCKS * tradePattern.length;
const ARCHIVED = 8;
const BINNED = 2;

export function makeSeats(chance: Random, today: Day, vacancies: readonly Vacancy[]): Seat[] {
  const names = Array.from({ length: BLOCKS }, () => chance.some(tradePattern, tradePattern.length)).flat();
  const seats = names.map((name, index): Seat => {
    const daysAgo = 7 + (PEOPLE - 1 - index) * 7 + chance.int(6);
    const young = daysAgo < 330 && chance.chance(32);
    const registered = ago(today, daysAgo);
    return { id: reference('CAND', index + 1), trade: trades[name], registered, state: 'Active', young };
  });
  book(chance, today, seats, vacancies);
  const free = seats.filter((seat) => !seat.booking && !seat.young);
  const old = free.filter((seat) => seat.registered < addDays(today, -400));
  for (const seat of chance.some(old, ARCHIVED)) seat.state = 'Archived';
  const fresh = free.filter((seat) => seat.registered > addDays(today, -75) && seat.registered < addDays(today, -26));
  for (const seat of chance.some(fresh, BINNED)) seat.state = 'In the bin';
  return seats;
}

/** Gives each booking a seat of its trade that was on the register in good time. */
function book(chance: Random, today: Day, seats: Seat[], vacancies: readonly Vacancy[]): void {
  for (const { vacancy: place, started, ended } of bookingList) {
    const vacancy = vacancies[place - 1] as Vacancy;
    const first = mondayFrom(addDays(today, -started));
    const fits = (seat: Seat): boolean =>
      seat.trade === trades[vacancy.trade] && !seat.booking && seat.registered < addDays(first, -21);
    const seat = chance.pick(seats.filter(fits));
    seat.young = false;
    seat.booking = { vacancy, started: first, ended: ended === undefined ? null : ago(today, ended) };
  }
}
