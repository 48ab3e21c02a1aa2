/**
 * Owns who of version 2 comes into question for a vacancy, best first: skills, papers in date, hours, pay and place, by the record.
 * Never reads a name, an age or anything else that the law protects.
 */
import type { Day } from '../../kernel/date.ts';
import { compare } from '../needs.ts';
import type { Person, Vacancy } from '../person.ts';
import { trades } from '../vocabulary/trades.ts';

const IN_REACH = 40;
const RIGHT_HOURS = 30;
const RAN_OUT = 80;

const ranOut = (person: Person, on: Day): boolean =>
  person.qualifications.some(({ proves, expires_on }) => proves && expires_on !== null && expires_on < on);

function rank(person: Person, vacancy: Vacancy): number {
  const near = person.west === vacancy.west ? IN_REACH : 0;
  const hours = !vacancy.shift || ['Any shifts', vacancy.shift].includes(person.shift_pattern) ? RIGHT_HOURS : 0;
  return compare(person, vacancy).score + near + hours - (ranOut(person, vacancy.starts_on) ? RAN_OUT : 0);
}

/** Those of the trade who were on the register then and look for this kind of work. */
export function thoseWhoFit(vacancy: Vacancy, people: readonly Person[]): Person[] {
  const { state, trade, rung, work, opened_on, starts_on } = vacancy;
  const over = state === 'Filled' || state === 'Closed';
  const free = ({ availability, available_from }: Person): boolean =>
    over || (availability.startsWith('Available') && (available_from ?? '') <= starts_on);
  return people
    .filter(
      (person) =>
        person.trade === trades[trade] &&
        person.state === 'Active' &&
        !person.booking &&
        Math.abs(person.rung - rung) < 2 &&
        [work, 'Either'].includes(person.work_type) &&
        person.registered_on < opened_on &&
        free(person),
    )
    .map((person) => ({ person, rank: rank(person, vacancy) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ person }) => person);
}
