/** Owns putting a life together on each seat of the register. Never writes rows; draws each person's luck apart from the others'. */
import type { Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { later, monthNumber } from './calendar.ts';
import { makeCareer } from './career.ts';
import { MOBILES, makeHome, makeReach, namer } from './identity.ts';
import { lastServiceIn, makeNotes } from './notes.ts';
import type { Person, Seat, Vacancy } from './person.ts';
import { makeSeats } from './seats.ts';
import { makeFree, makeStanding } from './standing.ts';
import { tagsOf } from './tags.ts';
import { interests } from './vocabulary/lives.ts';

export function makePeople(chance: Random, today: Day, vacancies: readonly Vacancy[]): Person[] {
  const seats = makeSeats(chance.fork('seats'), today, vacancies);
  const name = namer(chance.fork('names'));
  const all = Array.from({ length: MOBILES }, (_, number) => number);
  const numbers = chance.fork('numbers').some(all, seats.length);
  return seats.map((seat, index) => makePerson(chance.fork(seat.id), seat, name, numbers[index] as number, today));
}

function makePerson(chance: Random, seat: Seat, name: ReturnType<typeof namer>, number: number, today: Day): Person {
  const free = makeFree(chance, seat, today);
  const { availability, availability_verified } = free;
  const ongoing = !seat.booking && ['Available soon', 'Not looking'].includes(availability);
  const until = seat.booking ? monthNumber(seat.booking.started) - 1 : monthNumber(availability_verified);
  const career = makeCareer(chance, seat, { until, ongoing, today });
  const called = name(career.born);
  const home = makeHome(chance, seat);
  const standing = makeStanding(chance, seat, free, home, career.rung);
  const spare = { interests: chance.some(interests, chance.between(2, 3)), optedIn: chance.chance(45) };
  const draft = { ...seat, ...career, ...called, ...home, ...makeReach(chance, called, number), ...standing, ...spare };
  const notes = makeNotes(chance, draft, today);
  // A call nobody answered is a note, but no contact.
  const spoken = availability === 'Unverified' ? [] : notes.map(({ happened_on }) => happened_on);
  const last_contact = [availability_verified, ...spoken].reduce(later);
  const last_service = availability === 'On assignment' ? availability_verified : lastServiceIn(notes);
  return { ...draft, notes, tags: tagsOf(chance, draft, notes), last_contact, last_service };
}
