/** Owns what of a record is compared to tell whether two are of one person, made ready for comparing. Must never hold what is not weighed. */
import { fold } from '../../kernel/text.ts';
import { readPostcode } from '../formats.ts';
import { isGone } from '../picks.ts';
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
  /** As it stands in the record: few addresses are ever looked at. */
  address: string;
  postcode: string;
  birth: string;
  jobs: readonly string[];
  isArchived: boolean;
  /** Anonymised or erased: nothing is left to compare. */
  isGone: boolean;
}

/** What is known of names, made ready; one for as many people as are compared. */
export class Comparing {
  readonly known: KnownNames;
  readonly forms: NameForms;

  constructor(known: KnownNames = knownNames) {
    this.known = known;
    this.forms = new NameForms(known);
  }

  /** `read`: what was read already of jobs, which come again; whoever makes many ready gives one, and lets it go with the last of them. */
  ready(person: Person, read = new Map<string, string>()): Compared {
    return {
      name: comparedName(person.first_name, person.last_name),
      email: comparedEmail(person.email, this.known),
      mobile: comparedMobile(person.mobile),
      address: person.address ?? '',
      postcode: bare(readPostcode(person.postcode ?? '') ?? person.postcode),
      birth: person.date_of_birth ?? '',
      jobs: (person.jobs ?? []).flatMap((job) => jobKey(job, read)),
      isArchived: person.state === 'Archived',
      isGone: isGone(person.state),
    };
  }
}

/** Of an address or a place of work what is compared. */
export const bare = (text: string | null | undefined): string => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');

function jobKey({ employer, job_title, started }: Job, read: Map<string, string>): string[] {
  const parts = [bareOnce(employer, read), bareOnce(job_title, read), started ?? ''];
  return parts.includes('') ? [] : [parts.join('|')];
}

function bareOnce(text: string | null | undefined, read: Map<string, string>): string {
  const whole = text ?? '';
  const known = read.get(whole);
  if (known !== undefined) return known;
  const found = bare(whole);
  read.set(whole, found);
  return found;
}
