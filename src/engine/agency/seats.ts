/**
 * Owns the register's plan: who is there since when, in which trade, placed where, archived or in the bin.
 * Never gives anyone a name. Seats are in order of registration, so that a low reference is an old one.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import { ago, mondayFrom } from './calendar.ts';
import type { Seat, Vacancy } from './person.ts';
import { bookingList } from './vocabulary/clients.ts';
import { tradePattern, trades } from './vocabulary/trades.ts';

const BLOCKS = 4;
const PEOPLE = BLOCKS * tradePattern.length;
const ARCHIVED = 8;
const BINNED = 2;

export function makeSeats(chance: Random, today: Day, vacancies: readonly Vacancy[]): Seat[] {
  const names = Array.from({ length: BLOCKS }, () => chance.some(tradePattern, tradePattern.length)).flat();
  const seats = names.map((name, index): Seat => {
    const daysAgo = 7 * (PEOPLE - index) + chance.int(6);
    const young = daysAgo < 330 && chance.chance(23);
    const id = reference('CAND', index + 1);
    return { id, trade: trades[name], registered_on: ago(today, daysAgo), state: 'Active', young };
  });
  book(chance, today, seats, vacancies);
  const free = (from: number, to: number): Seat[] =>
    seats.filter(({ booking, young, registered_on }) => {
      const known = registered_on > addDays(today, -from) && registered_on < addDays(today, -to);
      return known && !booking && !young;
    });
  for (const seat of chance.some(free(9999, 400), ARCHIVED)) seat.state = 'Archived';
  for (const seat of chance.some(free(75, 26), BINNED)) seat.state = 'In the bin';
  return seats;
}

/** Gives each booking a seat of its trade that was on the register in good time. */
function book(chance: Random, today: Day, seats: Seat[], vacancies: readonly Vacancy[]): void {
  for (const { vacancy: place, started: days, ended } of bookingList) {
    const vacancy = vacancies[place - 1] as Vacancy;
    const started = mondayFrom(addDays(today, -days));
    const fits = ({ trade, booking, registered_on }: Seat): boolean =>
      trade === trades[vacancy.trade] && !booking && registered_on < addDays(started, -21);
    const seat = chance.pick(seats.filter(fits));
    seat.young = false;
    seat.booking = { vacancy, started, ended: ended ? ago(today, ended) : null };
  }
}
