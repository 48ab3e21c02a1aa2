/**
 * Owns the register's plan: who is there since when, in which trade, placed where, archived or in the bin.
 * Never gives anyone a name. Seats are in order of registration, so that a low reference is an old one.
 */
import { addDays, type Day } from '../kernel/date.ts';
import { reference } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import type { Book } from './book.ts';
import { ago, mondayFrom } from './calendar.ts';
import type { Seat, Vacancy } from './person.ts';
import { trades } from './vocabulary/trades.ts';

export function makeSeats(chance: Random, book: Book, today: Day, vacancies: readonly Vacancy[]): Seat[] {
  const { trades: stretch, blocks, archived, binned, daysAgo } = book.register;
  const names = Array.from({ length: blocks }, () => chance.some(stretch, stretch.length)).flat();
  const first = book.first('candidate');
  const seats = names.map((name, index): Seat => {
    const days = daysAgo(chance, index, names.length);
    const young = days < 330 && chance.chance(23);
    const id = reference('CAND', index + first);
    return { id, trade: trades[name], registered_on: ago(today, days), state: 'Active', young };
  });
  place(chance, book.bookings, today, seats, vacancies);
  const free = (from: number, to: number): Seat[] =>
    seats.filter(({ booking, young, registered_on }) => {
      const known = registered_on > addDays(today, -from) && registered_on < addDays(today, -to);
      return known && !booking && !young;
    });
  for (const seat of chance.some(free(9999, 400), archived)) seat.state = 'Archived';
  for (const seat of chance.some(free(75, 26), binned)) seat.state = 'In the bin';
  return seats;
}

/** Gives each booking a seat of its trade that was on the register in good time. */
function place(
  chance: Random,
  bookings: Book['bookings'],
  today: Day,
  seats: Seat[],
  vacancies: readonly Vacancy[],
): void {
  for (const { vacancy: at, started: days, ended } of bookings) {
    const vacancy = vacancies[at - 1] as Vacancy;
    const started = mondayFrom(addDays(today, -days));
    const fits = ({ trade, booking, registered_on }: Seat): boolean =>
      trade === trades[vacancy.trade] && !booking && registered_on < addDays(started, -21);
    const seat = chance.pick(seats.filter(fits));
    seat.young = false;
    seat.booking = { vacancy, started, ended: ended ? ago(today, ended) : null };
  }
}
