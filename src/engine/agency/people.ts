/** Owns putting a life together on each seat of the register. Never writes rows; draws each person's luck apart from the others'. */
import type { Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { Book } from './book.ts';
import { later, monthNumber } from './calendar.ts';
import { makeCareer } from './career.ts';
import { makeEmail, makeHome, namer } from './identity.ts';
import { lastServiceIn, makeNotes } from './notes.ts';
import type { Person, Seat, Unspoken, Vacancy } from './person.ts';
import { makeSeats } from './seats.ts';
import { makeFree, makeStanding } from './standing.ts';
import { tagsOf } from './tags.ts';
import { interests } from './vocabulary/lives.ts';

export function makePeople(chance: Random, book: Book, today: Day, vacancies: readonly Vacancy[]): Person[] {
  const seats = makeSeats(chance.fork('seats'), book, today, vacancies);
  const name = namer(chance.fork('names'), book.takenNames);
  const all = Array.from({ length: book.mobiles(seats.length) }, (_, number) => number);
  const numbers = chance.fork('numbers').some(all, seats.length);
  const people = seats.map((seat, index) =>
    makePerson(chance.fork(seat.id), { book, name, number: numbers[index] as number, today }, seat),
  );
  return book.afterwards?.(chance.fork('afterwards'), people, today) ?? people;
}

interface Given {
  book: Book;
  name: ReturnType<typeof namer>;
  number: number;
  today: Day;
}

function makePerson(chance: Random, { book, name, number, today }: Given, seat: Seat): Person {
  const free = makeFree(chance, seat, today);
  const { availability, availability_verified } = free;
  const ongoing = !seat.booking && ['Available soon', 'Not looking'].includes(availability);
  const until = seat.booking ? monthNumber(seat.booking.started) - 1 : monthNumber(availability_verified);
  const career = makeCareer(chance, seat, { until, ongoing, today });
  const called = name(career.born);
  const home = makeHome(chance, seat);
  const standing = makeStanding(chance, seat, free, home, career.rung);
  const spare = { interests: chance.some(interests, chance.between(2, 3)), optedIn: chance.chance(45) };
  const reach = { email: makeEmail(chance, called, number), mobile: book.mobile(number) };
  const made = { ...seat, ...career, ...called, ...home, ...reach, ...standing, ...spare };
  return spokenTo(chance, book.reword?.(chance.fork('words'), made) ?? made, today);
}

/** What the office said to the person and wrote down, and what follows from it. */
export function spokenTo(chance: Random, draft: Unspoken, today: Day): Person {
  const notes = makeNotes(chance, draft, today);
  // A call nobody answered is a note, but no contact.
  const spoken = draft.availability === 'Unverified' ? [] : notes.map(({ happened_on }) => happened_on);
  const last_contact = [draft.availability_verified, ...spoken].reduce(later);
  const last_service = draft.availability === 'On assignment' ? draft.availability_verified : lastServiceIn(notes);
  return { ...draft, notes, tags: tagsOf(chance, draft, notes), last_contact, last_service };
}
