/**
 * Owns the shape of a made-up person while the parts of a life are put together. What goes into the record as it stands
 * has the name of its column, so that nothing has to be copied over. Never a row: candidates.ts writes those.
 */
import type { Day } from '../kernel/date.ts';
import type { Row } from '../record/catalogue.ts';
import type { VacancyText } from './vocabulary/clients.ts';
import type { Trade } from './vocabulary/trade.ts';

/** A vacancy as the agency holds it: its words, and where its rows are. */
export interface Vacancy extends VacancyText {
  id: string;
  clientId: string;
  clientName: string;
  /** Looked after by the Manchester desk. */
  west: boolean;
  title: string;
  opened_on: Day;
  starts_on: Day;
}

/** Work this agency found for the person. */
export interface Booking {
  vacancy: Vacancy;
  started: Day;
  ended: Day | null;
}

/** A place on the register, before anyone sits on it. */
export interface Seat {
  id: string;
  trade: Trade;
  registered_on: Day;
  state: 'Active' | 'Archived' | 'In the bin';
  young: boolean;
  booking?: Booking;
}

/** Columns of the record that a person always has filled. */
type Filled<K extends keyof Row<'candidate'>> = { [C in K]: NonNullable<Row<'candidate'>[C]> };

export type Home = Filled<'address' | 'town' | 'postcode'> & { west: boolean };
export type Identity = Filled<'first_name' | 'last_name' | 'email' | 'mobile'> & Home;
export type Free = Filled<'availability' | 'availability_verified'> & { available_from: Day | null };
export type Standing = Free &
  Filled<'work_type' | 'shift_pattern' | 'pay_expected' | 'travel_miles' | 'source' | 'owner'> & {
    right_to_work_checked: Day | null;
  };

/** Months are whole numbers (calendar.ts). */
export interface Job {
  employer: string;
  title: string;
  duties: string[];
  /** Names of the skills it gives. */
  gives: string[];
  started: number;
  ended: number | null;
}

export interface Qualification {
  title: string;
  level: NonNullable<Row<'qualification'>['level']>;
  /** Empty while working towards it. */
  awarded: number | null;
  expires_on: Day | null;
  seen: boolean;
  /** Name of the skill it proves. */
  proves: string;
}

export interface Career {
  jobs: Job[];
  qualifications: Qualification[];
  skills: { name: string; years: number }[];
  rung: number;
  born: Day;
}

export interface Note {
  happened_on: Day;
  kind: Row<'activity'>['kind'];
  subject: string;
  body: string;
  author: string;
  vacancy?: Vacancy;
  /** Reference of the client it is about, where it is about no one vacancy. */
  client?: string;
}

/** Before anyone has spoken to them. */
export type Unspoken = Seat &
  Identity &
  Career &
  Standing & {
    interests: string[];
    optedIn: boolean;
    /** What the CV says beside the list of skills. */
    more?: string[];
  };

export type Person = Unspoken & {
  tags: string[];
  notes: Note[];
  /** Last time the person and the office really spoke. */
  last_contact: Day;
  last_service: Day | null;
};

export const fullName = (person: Pick<Identity, 'first_name' | 'last_name'>): string =>
  `${person.first_name} ${person.last_name}`;
