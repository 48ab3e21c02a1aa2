/**
 * Owns who was put on which shortlist, with a rationale drawn from the record; who agreed, was submitted and was placed.
 * Never names what the law says to leave out: only skills, place and dates count.
 */
import { addDays, type Day, sayDay } from '../kernel/date.ts';
import { listWords } from '../kernel/words.ts';
import { ago, workday } from './calendar.ts';
import { lower } from './cv.ts';
import type { Ledger } from './ledger.ts';
import { compare, type Need } from './needs.ts';
import { authorOf } from './notes.ts';
import type { Person, Vacancy } from './person.ts';
import { trades } from './words/trades.ts';

const LONGEST_LIST = 3;

const yearsOf = (person: Person, { name }: Need): string => {
  const years = person.skills.find((skill) => skill.name === name)?.years ?? 0;
  return `${name} (${years} ${years === 1 ? 'year' : 'years'})`;
};

function rationale(person: Person, vacancy: Vacancy): string {
  const { shown, missing } = compare(person, vacancy);
  const gap = missing.find(({ must }) => must);
  if (gap) return `The brief asks for ${gap.what}; the record and the CV do not show it.`;
  const part = (must: boolean): string => listWords(shown.filter((need) => need.must === must).map((need) => yearsOf(person, need)));
  const nice = part(false) ? ` Nice to have: ${part(false)}.` : '';
  const free = person.from && person.from > person.verified ? `free from ${sayDay(person.from)}` : `free when asked on ${sayDay(person.verified)}`;
  return `Must haves: ${part(true)}.${nice} Lives in ${person.town.name}; ${free}.`;
}

/** Those of the trade who look for this kind of work, best first; each person on one list only. */
function listFor(vacancy: Vacancy, people: readonly Person[], taken: Set<Person>): Person[] {
  const fits = (person: Person): boolean =>
    person.trade === trades[vacancy.trade] &&
    person.state === 'Active' &&
    ['Available', 'Available soon'].includes(person.availability) &&
    [vacancy.work, 'Either'].includes(person.work) &&
    person.registered < vacancy.openedOn &&
    !person.booking &&
    !taken.has(person);
  const rank = (person: Person): number => compare(person, vacancy).score + (person.town.west === vacancy.west ? 40 : 0);
  return people
    .filter(fits)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, LONGEST_LIST);
}

function submit(ledger: Ledger, person: Person, vacancy: Vacancy, agreed: Day): void {
  const permission = ledger.add('permission', { candidate: person.id, vacancy: vacancy.id, given_on: agreed, how: 'Phone call' });
  const what_was_sent = 'Profile summary and CV without address, telephone or e-mail';
  ledger.add('submission', { candidate: person.id, vacancy: vacancy.id, permission, sent_on: agreed, what_was_sent });
}

/** The call comes before the submission, and brings the record up to date. */
function ask(person: Person, vacancy: Vacancy, on: Day): void {
  const free = person.from && person.from > on ? `from ${sayDay(person.from)}` : 'now';
  const body = `Told ${person.first} about the ${lower(vacancy.title)} job at ${vacancy.clientName}: hours, pay and start. Free ${free}; agreed to be put forward for this job.`;
  person.notes.push({ on, kind: 'Phone call', subject: 'Permission to submit', body, author: authorOf(person), vacancy });
  person.notes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (person.verified < on) person.verified = on;
  if (person.lastContact < on) person.lastContact = on;
  if (!person.lastService || person.lastService < on) person.lastService = on;
}

/** Shortlists change people's notes and last days, so this comes before their rows are written. */
export function addMatches(ledger: Ledger, people: readonly Person[], vacancies: readonly Vacancy[], today: Day): void {
  const taken = new Set<Person>();
  vacancies.forEach((vacancy, place) => {
    for (const person of people) {
      if (person.booking?.vacancy !== vacancy) continue;
      const agreed = workday(addDays(person.booking.started, -10));
      const { score } = compare(person, vacancy);
      ledger.add('shortlist_entry', { vacancy: vacancy.id, candidate: person.id, state: 'Placed', rationale: rationale(person, vacancy), score, added_on: agreed });
      submit(ledger, person, vacancy, agreed);
    }
    if (vacancy.state !== 'Open') return;
    listFor(vacancy, people, taken).forEach((person, index) => {
      taken.add(person);
      const added_on = ago(today, 9 + (place % 3));
      const { missing, score } = compare(person, vacancy);
      const short = missing.some(({ must }) => must);
      const best = place % 2 ? 'Submitted' : 'Interview';
      const state = short ? 'Rejected' : ([best, 'Shortlisted', 'Longlisted'][index] as string);
      const agreed = ago(today, 4 + (place % 4));
      if (state === best) ask(person, vacancy, agreed);
      ledger.add('shortlist_entry', { vacancy: vacancy.id, candidate: person.id, state, rationale: rationale(person, vacancy), score, added_on });
      if (state === best) submit(ledger, person, vacancy, agreed);
    });
  });
}

export function addPlacements(ledger: Ledger, people: readonly Person[]): void {
  for (const { id, booking } of people) {
    if (!booking) continue;
    const { vacancy, started, ended } = booking;
    ledger.add('placement', {
      candidate: id,
      client: vacancy.clientId,
      vacancy: vacancy.id,
      job_title: vacancy.title,
      work_type: vacancy.work,
      state: ended ? 'Ended' : 'Started',
      started_on: started,
      ended_on: ended,
      pay: vacancy.pay,
      agency_employs: vacancy.work === 'Temporary' ? 1 : 0,
    });
  }
}
