/** Owns the shape of a made-up person while the parts of a life are put together. Never a row: rows.ts writes those. */
import type { Day } from '../kernel/date.ts';
import type { VacancyText } from './words/clients.ts';
import type { Town } from './words/places.ts';
import type { Trade } from './words/trade.ts';

/** A vacancy as the agency holds it: its words, and where its rows are. */
export interface Vacancy extends VacancyText {
  id: string;
  clientId: string;
  clientName: string;
  west: boolean;
  title: string;
  openedOn: Day;
  startsOn: Day;
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
  registered: Day;
  state: 'Active' | 'Archived' | 'In the bin';
  young: boolean;
  booking?: Booking;
}

export interface Identity {
  first: string;
  last: string;
  email: string;
  mobile: string;
  address: string;
  town: Town;
  postcode: string;
}

/** Months are whole numbers (calendar.ts). */
export interface Job {
  employer: string;
  title: string;
  duties: string[];
  started: number;
  ended: number | null;
}

export interface Qualification {
  title: string;
  level: string;
  awarded: number | null;
  expires: Day | null;
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

export interface Standing {
  availability: 'Available' | 'Available soon' | 'On assignment' | 'Not looking' | 'Unverified';
  verified: Day;
  from: Day | null;
  work: string;
  shift: string;
  pay: string;
  miles: number;
  source: string;
  owner: string;
  checked: Day | null;
}

export interface Note {
  on: Day;
  kind: 'Note' | 'Phone call' | 'E-mail' | 'Meeting' | 'Text message';
  subject: string;
  body: string;
  author: string;
  vacancy?: Vacancy;
}

export interface Person extends Seat, Identity, Career, Standing {
  tags: string[];
  notes: Note[];
  /** Last time the person and the office really spoke. */
  lastContact: Day;
  lastService: Day | null;
  interests: string[];
  optedIn: boolean;
}

/** Before anyone has spoken to them. */
export type Unspoken = Omit<Person, 'notes' | 'lastContact' | 'lastService' | 'tags'>;

export const fullName = (person: Identity): string => `${person.first} ${person.last}`;
