/**
 * Owns the made-up agency as rows: the same rows for the same seed and day, on every machine.
 * Never touches a CRM, and never draws by clock or chance: only from the seeded generator.
 */
import type { Day } from '../kernel/date.ts';
import { random } from '../kernel/random.ts';
import type { Rows } from '../record/catalogue.ts';
import { addCandidate } from './candidates.ts';
import { addClients, makeVacancies } from './clients.ts';
import { addMessages, addTasks } from './diary.ts';
import { addClientTerms, addPapers } from './documents.ts';
import { Ledger } from './ledger.ts';
import { addMatches, addPlacements } from './matching.ts';
import { AGENCY_NAME, addOffice } from './office.ts';
import { makePeople } from './people.ts';

/** Old evidence names the agency it was made in: any change of a row needs a new version beside this one. */
const AGENCY_VERSION = 1;

export interface AgencyParams {
  seed: number;
  /** The sandbox's first day. */
  today: Day;
}

export function makeAgency({ seed, today }: AgencyParams): Rows {
  const ledger = new Ledger();
  addOffice(ledger, { agency: AGENCY_NAME, agency_version: String(AGENCY_VERSION), seed: String(seed) });
  const vacancies = makeVacancies(today);
  const people = makePeople(random(seed), today, vacancies);
  addMatches(ledger, people, vacancies, today);
  for (const person of people) {
    addCandidate(ledger, person, today);
    addPapers(ledger, person);
  }
  addClients(ledger, today, vacancies);
  addClientTerms(ledger);
  addPlacements(ledger, people);
  addTasks(ledger, people, vacancies, today);
  addMessages(ledger, people, today);
  return ledger.rows;
}

/** Every version of the agency that a scenario ever named. */
export const agencies: Readonly<Record<number, (params: AgencyParams) => Rows>> = { [AGENCY_VERSION]: makeAgency };
