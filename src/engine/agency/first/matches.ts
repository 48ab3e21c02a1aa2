/**
 * Owns who was put on which shortlist, with a rationale drawn from the record; who agreed, was submitted and was placed.
 * Never names what the law says to leave out: only skills, place and dates count.
 */
import { addDays, type Day, sayDay } from '../../kernel/date.ts';
import { count, listWords } from '../../kernel/phrases.ts';
import type { Row } from '../../record/catalogue.ts';
import { ago, workday } from '../calendar.ts';
import type { Ledger } from '../ledger.ts';
import { compare, type Need } from '../needs.ts';
import { noteSpoken, permissionNote } from '../notes.ts';
import type { Person, Vacancy } from '../person.ts';
import { trades } from '../vocabulary/trades.ts';

const LONGEST_LIST = 3;

export function rationale(person: Person, vacancy: Vacancy): string {
  const { shown, missing } = compare(person, vacancy);
  const gap = missing.find(({ must }) => must);
  if (gap) return `The brief asks for ${gap.what}; the record and the CV do not show it.`;
  const years = ({ name }: Need): string =>
    `${name} (${count(person.skills.find((skill) => skill.name === name)?.years ?? 0, 'year')})`;
  const part = (must: boolean): string => listWords(shown.filter((need) => need.must === must).map(years));
  const { available_from: from, availability_verified: asked, town, booking } = person;
  const soon = booking?.started ?? (from && from > asked ? from : null);
  const free = soon ? `free from ${sayDay(soon)}` : `free when asked on ${sayDay(asked)}`;
  return `Must haves: ${part(true)}.${part(false) && ` Nice to have: ${part(false)}.`} Lives in ${town}; ${free}.`;
}

/** Those of the trade who look for this kind of work, best first; each person on one list only. */
function listFor(vacancy: Vacancy, people: readonly Person[], taken: Set<Person>): Person[] {
  const fits = (person: Person): boolean =>
    person.trade === trades[vacancy.trade] &&
    Math.abs(person.rung - vacancy.rung) < 2 &&
    person.state === 'Active' &&
    person.availability.startsWith('Available') &&
    [vacancy.work, 'Either'].includes(person.work_type) &&
    person.registered_on < vacancy.opened_on &&
    (person.available_from ?? '') <= vacancy.starts_on &&
    !person.booking &&
    !taken.has(person);
  const rank = (person: Person): number => compare(person, vacancy).score + (person.west === vacancy.west ? 40 : 0);
  const list = people.filter(fits).sort((a, b) => rank(b) - rank(a));
  return list.slice(0, LONGEST_LIST);
}

function enter(
  ledger: Ledger,
  person: Person,
  vacancy: Vacancy,
  state: Row<'shortlist_entry'>['state'],
  added_on: Day,
  agreed?: Day,
): void {
  const both = { candidate: person.id, vacancy: vacancy.id };
  const { score } = compare(person, vacancy);
  ledger.add('shortlist_entry', { ...both, state, rationale: rationale(person, vacancy), score, added_on });
  if (!agreed) return;
  const permission = ledger.add('permission', { ...both, given_on: agreed, how: 'Phone call' });
  ledger.add('submission', {
    ...both,
    permission,
    sent_on: agreed,
    what_was_sent: 'Profile and CV without address, telephone or e-mail',
  });
}

/** Shortlists change people's notes and last days, so this comes before their rows are written. */
export function addMatches(ledger: Ledger, people: readonly Person[], vacancies: readonly Vacancy[], today: Day): void {
  const taken = new Set<Person>();
  for (const [place, vacancy] of vacancies.entries()) {
    for (const person of people.filter(({ booking }) => booking?.vacancy === vacancy)) {
      const agreed = workday(addDays(person.booking?.started ?? today, -10));
      enter(ledger, person, vacancy, 'Placed', agreed, agreed);
    }
    if (vacancy.state !== 'Open') continue;
    for (const [index, person] of listFor(vacancy, people, taken).entries()) {
      taken.add(person);
      const lacks = compare(person, vacancy).missing.some(({ must }) => must);
      const agreed = index || lacks ? undefined : ago(today, 4 + (place % 4));
      if (agreed) noteSpoken(person, permissionNote(person, vacancy, agreed));
      const stage = [place % 2 ? 'Submitted' : 'Interview', 'Shortlisted', 'Longlisted'][
        index
      ] as Row<'shortlist_entry'>['state'];
      enter(ledger, person, vacancy, lacks ? 'Rejected' : stage, ago(today, 9 + (place % 3)), agreed);
    }
  }
}
