/** Owns what version 2 of the agency is made from, in any size. Must never change once a scenario has named it. */
import type { Book } from '../book.ts';
import { stretchOf } from '../vocabulary/trades.ts';
import { clientsOfTwo } from './clients.ts';
import { addMatches } from './matches.ts';
import { addReasons } from './reasons.ts';
import { addRequirements } from './requirements.ts';
import { withTwins } from './twins.ts';
import { bookingsOfTwo, vacanciesOfTwo } from './vacancies.ts';
import { reword } from './wording.ts';

const stretch = stretchOf({
  administration: 6,
  finance: 5,
  contact: 3,
  care: 2,
  kitchen: 1,
  hotel: 1,
  warehouse: 3,
  forklift: 4,
  driving: 2,
  labouring: 1,
  bricklaying: 3,
  production: 1,
});
const CANDIDATES = 13 * stretch.length;
/** How long the register has been kept. */
const DAYS = 900;
/** 07700 900300 to 900799; scenarios have the rest of Ofcom's drama range. A register that needs more goes on where no number is given out. */
const FIRST_MOBILE = 900_300;
const FICTIONAL = 500;
/** Lists of the office, which count from 1. All else begins above what scenarios and their people use. */
const OFFICE = new Set([
  'role',
  'staff',
  'skill',
  'tag',
  'folder',
  'client',
  'contact',
  'vacancy',
  'saved_search',
  'message',
  'task',
]);
const ABOVE_SCENARIOS = 1001;

export function secondBook(candidates = CANDIDATES): Book {
  const blocks = Math.max(13, Math.ceil(candidates / stretch.length));
  return {
    version: 2,
    clients: clientsOfTwo,
    vacancies: vacanciesOfTwo,
    bookings: bookingsOfTwo,
    register: {
      trades: stretch,
      blocks,
      archived: 2 * blocks,
      binned: Math.ceil(blocks / 2),
      daysAgo: (chance, seat, of) => 7 + Math.floor((DAYS * (of - seat)) / of) + chance.int(2),
    },
    first: (table) => (OFFICE.has(table) ? 1 : ABOVE_SCENARIOS),
    // Whom the scenarios of finding and matching bring along, as far as the lists of names could make them.
    takenNames: ['Kwame Boateng'],
    mobiles: (people) => Math.max(FICTIONAL, people),
    mobile: (number) => {
      if (number < FICTIONAL) return `07700 ${FIRST_MOBILE + number}`;
      const digits = String(200_000_000 + number);
      return `07${digits.slice(0, 3)} ${digits.slice(3)}`;
    },
    reword,
    afterwards: withTwins,
    addRequirements,
    addMatches,
    addReasons,
    thanked: ({ booking }) => booking?.vacancy.client === 2 && booking.vacancy.work === 'Permanent',
  };
}
