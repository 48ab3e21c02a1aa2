/** Owns what version 1 of the agency is made from. Must never change: old evidence was made in it. */
import type { Book } from '../book.ts';
import type { Ledger } from '../ledger.ts';
import { needsOf, skillId } from '../needs.ts';
import type { Vacancy } from '../person.ts';
import { bookingList, clientList, vacancyList } from '../vocabulary/clients.ts';
import { stretchOf } from '../vocabulary/trades.ts';
import { addMatches } from './matches.ts';

/** 07700 900300 to 900599: the rest of Ofcom's drama range is left to the scenarios' own casts. */
const FIRST_MOBILE = 900300;
const MOBILES = 300;

/** Thirty-two seats: every stretch of the register has every trade, so that each booking finds its person. */
const stretch = stretchOf({
  administration: 6,
  finance: 4,
  contact: 3,
  care: 3,
  kitchen: 1,
  hotel: 2,
  warehouse: 4,
  forklift: 3,
  driving: 2,
  labouring: 1,
  bricklaying: 1,
  production: 2,
});

function addRequirements(ledger: Ledger, vacancy: Vacancy): void {
  for (const { must, name, years, what } of needsOf(vacancy)) {
    const need = must ? 'Must have' : 'Nice to have';
    const skill = skillId(name);
    ledger.add('requirement', { vacancy: vacancy.id, need, kind: skill ? 'Skill' : 'Other', what, skill, years });
  }
}

export const firstBook: Book = {
  version: 1,
  clients: clientList,
  vacancies: vacancyList,
  bookings: bookingList,
  register: {
    trades: stretch,
    blocks: 4,
    archived: 8,
    binned: 2,
    daysAgo: (chance, seat, of) => 7 * (of - seat) + chance.int(6),
  },
  first: () => 1,
  takenNames: [],
  mobiles: () => MOBILES,
  mobile: (number) => `07700 ${FIRST_MOBILE + number}`,
  addRequirements,
  addMatches,
  thanked: ({ booking }) => booking?.vacancy.work === 'Permanent',
};
