/**
 * Owns people who are on the register twice: they left it once, their old record lies in the archive or the bin, and they came back.
 * Never makes a twin of somebody who could not have been there then.
 */
import { addDays, type Day } from '../../kernel/date.ts';
import type { Random } from '../../kernel/random.ts';
import { monthNumber } from '../calendar.ts';
import { jobsBy } from '../cv.ts';
import { spokenTo } from '../people.ts';
import type { Person } from '../person.ts';

/** One old record in so many has a new one beside it. */
const ONE_IN = 4;

/** The old record is a seat that was left before the person took the new one. */
export function withTwins(chance: Random, people: readonly Person[], today: Day): Person[] {
  const all = [...people];
  const taken = new Set<Person>();
  for (const [at, old] of people.entries()) {
    if (old.state === 'Active' || (at + 1) % ONE_IN) continue;
    const fits = (person: Person): boolean =>
      person.state === 'Active' &&
      !person.booking &&
      !person.young &&
      person.registered_on > old.availability_verified &&
      person.registered_on < addDays(today, -1) &&
      (person.jobs[0]?.started ?? Number.POSITIVE_INFINITY) < monthNumber(old.registered_on) &&
      !taken.has(person);
    const [person] = chance.some(people.filter(fits), 1);
    if (!person) continue;
    taken.add(person);
    all[at] = earlier(chance.fork(old.id), person, old, today);
  }
  return all;
}

/** The same mailbox with another provider. */
const elsewhere = (email: string): string =>
  email.endsWith('.org') ? email.replace(/org$/, 'net') : email.replace(/\w+$/, 'org');

/** The person's record as it was when they left: less work, and sometimes another address. */
function earlier(chance: Random, person: Person, old: Person, today: Day): Person {
  const { id, state, registered_on, availability, availability_verified, available_from } = old;
  const left = { id, state, registered_on, availability, availability_verified, available_from };
  const month = monthNumber(availability_verified);
  const home = chance.chance(50)
    ? {}
    : { address: old.address, town: old.town, postcode: old.postcode, west: old.west };
  const mail = chance.chance(50) ? {} : { email: elsewhere(person.email) };
  const { notes: _, tags: __, last_contact: ___, last_service: ____, ...draft } = person;
  return spokenTo(
    chance,
    {
      ...draft,
      ...left,
      ...home,
      ...mail,
      right_to_work_checked: old.right_to_work_checked,
      jobs: jobsBy(person, availability_verified),
      qualifications: person.qualifications.filter(({ awarded }) => awarded === null || awarded < month),
      more: [],
    },
    today,
  );
}
