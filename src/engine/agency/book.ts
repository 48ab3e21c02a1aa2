/**
 * Owns what one version of the agency is made from: its size, its lists, and the parts of a life that another version has otherwise.
 * A part that is left out is made as in version 1. Must never be changed for a version that a scenario has named.
 */
import type { Day } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import type { TableName } from '../record/catalogue.ts';
import type { Ledger } from './ledger.ts';
import type { Person, Unspoken, Vacancy } from './person.ts';
import type { ClientText, VacancyText } from './vocabulary/clients.ts';
import type { TradeName } from './vocabulary/trades.ts';

export interface BookingText {
  /** Place in the list of vacancies, from 1. */
  vacancy: number;
  /** In days before today. */
  started: number;
  ended?: number;
}

export interface Book {
  version: number;
  clients: readonly ClientText[];
  vacancies: readonly VacancyText[];
  bookings: readonly BookingText[];
  register: {
    /** One stretch of the register: each has every trade. */
    trades: readonly TradeName[];
    blocks: number;
    archived: number;
    binned: number;
    /** How long ago each seat was taken, the first of all first. */
    daysAgo(chance: Random, seat: number, of: number): number;
  };
  /** The first number of a table's references. */
  first(table: TableName): number;
  /** What nobody of the agency is called: scenarios have somebody of that name. */
  takenNames: readonly string[];
  /** How many mobiles there are to be dealt out to so many people, and each of them. */
  mobiles(people: number): number;
  mobile(number: number): string;
  /** Changes what a life says, before anybody has spoken to the person. */
  reword?(chance: Random, person: Unspoken): Unspoken;
  /** What happens to a register as a whole once everybody is on it. */
  afterwards?(chance: Random, people: readonly Person[], today: Day): Person[];
  addRequirements(ledger: Ledger, vacancy: Vacancy, town: string): void;
  /** Who was put forward. Changes people's notes and last days, so it comes before their rows are written. */
  addMatches(
    ledger: Ledger,
    people: readonly Person[],
    vacancies: readonly Vacancy[],
    today: Day,
    chance: Random,
  ): void;
  /** What is written about rows that are all there. */
  addReasons?(ledger: Ledger, today: Day): void;
  /** Who wrote a note of thanks: the first of these. */
  thanked(person: Person): boolean;
}
