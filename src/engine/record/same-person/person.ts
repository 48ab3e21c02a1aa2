/** Owns what of a record is compared to tell whether two are of one person, made ready for comparing. Must never hold what is not weighed. */
import { fold } from '../../kernel/text.ts';
import { readPostcode } from '../formats.ts';
import { type ComparedEmail, comparedEmail, comparedMobile } from './contacts-agree.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { type ComparedName, comparedName, NameForms } from './names-agree.ts';

/** A job as far as it is compared: all three must be there, or it says nothing. */
export interface Job {
  employer?: string | null;
  job_title?: string | null;
  /** `YYYY-MM`. */
  started?: string | null;
}

/** As a record, a registration or a row of an import has it: fields under their names in the catalogue, in any spelling. */
export interface Person {
  state?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  email?: string | null;
  mobile?: string | null;
  address?: string | null;
  postcode?: string | null;
  /** `YYYY-MM-DD`. */
  date_of_birth?: string | null;
  jobs?: readonly Job[];
}

export interface Compared {
  name: ComparedName;
  email: ComparedEmail | undefined;
  mobile: string;
  address: string;
  postcode: string;
  birth: string;
  jobs: readonly string[];
  isArchived: boolean;
  /** Anonymised or erased: nothing is left to compare. */
  isGone: boolean;
}

const GONE: readonly (string | null | undefined)[] = ['Anonymised', 'Erased'];

/** What is known of names, made ready; one for as many people as are compared. */
export class Comparing {
  readonly known: KnownNames;
  readonly forms: NameForms;

  constructor(known: KnownNames = knownNames) {
    this.known = known;
    this.forms = new NameForms(known);
  }

  ready(person: Person): Compared {
    return {
      name: comparedName(person.first_name, person.last_name),
      email: comparedEmail(person.email, this.known),
      mobile: comparedMobile(person.mobile),
      address: bare(person.address),
      postcode: bare(readPostcode(person.postcode ?? '') ?? person.postcode),
      birth: person.date_of_birth ?? '',
      jobs: (person.jobs ?? []).flatMap(jobKey),
      isArchived: person.state === 'Archived',
      isGone: GONE.includes(person.state),
    };
  }
}

const bare = (text: string | null | undefined): string => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

const jobKey = ({ employer, job_title, started }: Job): string[] => {
  const parts = [bare(employer), bare(job_title), started ?? ''];
  return parts.includes('') ? [] : [parts.join('|')];
};
