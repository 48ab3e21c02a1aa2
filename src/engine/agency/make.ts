/** Owns the order in which an agency's rows are made from a book. Never draws by clock or chance: only from the seeded generator. */
import type { Day } from '../kernel/date.ts';
import { random } from '../kernel/random.ts';
import type { Rows } from '../record/catalogue.ts';
import type { Book } from './book.ts';
import { addCandidate } from './candidates.ts';
import { addClients, makeVacancies } from './clients.ts';
import { addMessages, addTasks } from './diary.ts';
import { addClientTerms, addPapers } from './documents.ts';
import { Ledger } from './ledger.ts';
import { AGENCY_NAME, addOffice } from './office.ts';
import { makePeople } from './people.ts';
import { addPlacements } from './placements.ts';

export interface AgencyParams {
  seed: number;
  /** The sandbox's first day. */
  today: Day;
}

export function makeFrom(book: Book, { seed, today }: AgencyParams): Rows {
  const ledger = new Ledger(book.first);
  const chance = random(seed);
  addOffice(ledger, { agency: AGENCY_NAME, agency_version: String(book.version), seed: String(seed) });
  const vacancies = makeVacancies(book, today);
  const people = makePeople(chance, book, today, vacancies);
  book.addMatches(ledger, people, vacancies, today, chance.fork('matches'));
  for (const person of people) {
    addCandidate(ledger, person, today);
    addPapers(ledger, person);
  }
  addClients(ledger, book, today, vacancies);
  addClientTerms(ledger);
  addPlacements(ledger, people);
  book.addReasons?.(ledger, today);
  addTasks(ledger, people, vacancies, today);
  addMessages(ledger, people.find(book.thanked), today);
  return ledger.rows;
}
