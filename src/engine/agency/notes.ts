/**
 * Owns the open notes of a person: what was said on registering, on checking availability, about work, in a test.
 * Never opinion about the person, health or family: these notes come out with a subject access request.
 * Never written by "You": the learner has done nothing yet.
 */
import { addDays, addMonths, type Day, daysBetween, sayDay } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { ago, later, workday } from './calendar.ts';
import { jobsBy, lower, wanted } from './cv.ts';
import type { Job, Note, Person, Unspoken, Vacancy } from './person.ts';
import { callEndings, permanentPosts, temporaryPosts } from './vocabulary/lives.ts';
import { eastPlaces, westPlaces } from './vocabulary/places.ts';
import { rung } from './vocabulary/trade.ts';

/** Notes that record a work-finding service. */
const SERVICES = ['Call about work', 'Permission to submit', 'Day 1'];

const ARRIVALS: Record<Unspoken['source'], [kind: Note['kind'], arrival: string]> = {
  'Walk-in': ['Meeting', 'Called in at the branch'],
  'Phone enquiry': ['Phone call', 'Rang in'],
  'E-mail enquiry': ['E-mail', 'Wrote in with a CV'],
  'Job board': ['Phone call', 'Applied through a job board; rang back'],
  Website: ['Phone call', 'Registered on the website; rang back'],
  Referral: ['Phone call', 'Sent by a friend who temps for us'],
};

/** "You" has no past: what the learner's own candidates needed was done by Callum. */
export const authorOf = ({ owner }: Pick<Person, 'owner'>): string => (owner === 'STAFF-0001' ? 'STAFF-0005' : owner);

const call = (person: Unspoken, happened_on: Day, subject: string, body: string): Note => ({
  happened_on,
  kind: 'Phone call',
  subject,
  body,
  author: authorOf(person),
});

export function permissionNote(person: Unspoken, vacancy: Vacancy, on: Day): Note {
  const job = `the ${lower(vacancy.title)} job at ${vacancy.clientName}`;
  const body = `Told ${person.first_name} about ${job}: hours, pay, start and risks. Wants it and agreed to be put forward for this job.`;
  return { ...call(person, on, 'Permission to submit', body), vacancy };
}

function registration(chance: Random, person: Unspoken): Note {
  const [kind, arrival] = ARRIVALS[person.source];
  const { title, employer, ended, duties, gives } = jobsBy(person, person.registered_on).at(-1) as Job;
  const told = chance.pick([
    `${ended === null ? 'Now' : 'Last'} ${lower(title)} at ${employer}; strongest in ${gives[0] ?? person.skills[0]?.name}, by own account`,
    `Talked through the time at ${employer}: ${duties.slice(0, 2).join(', ')}`,
  ]);
  const body = `${arrival}. ${told}. Wants ${wanted(person)} work, ${person.shift_pattern.toLowerCase()}, about ${person.pay_expected}, up to ${person.travel_miles} miles from ${person.town}.`;
  return { ...call(person, person.registered_on, 'Registration', body), kind };
}

function check(chance: Random, person: Unspoken): Note {
  const { availability, available_from, availability_verified: on, jobs, booking } = person;
  const employer = jobs.at(-1)?.employer;
  const free = sayDay(available_from ?? on);
  const answers: Record<string, string[]> = {
    Available: [
      `Rang to check availability: free now, pay still ${person.pay_expected}.`,
      `Checked availability: still looking for ${wanted(person)} work, can start straight away.`,
    ],
    'Available soon': [
      `Working notice at ${employer}. Can start on ${free}.`,
      `Still at ${employer}; free from ${free}.`,
    ],
    'Not looking': [
      `Settled at ${employer} and not looking for now. Glad to stay on the register.`,
      `New manager at ${employer}, so staying for the time being.`,
    ],
    'On assignment': [`Rang after work: going well at ${booking?.vacancy.clientName}, nothing to put right.`],
    Unverified: ['Rang twice to check availability and left a message. No answer; marked as unverified.'],
  };
  const day = availability === 'Unverified' ? workday(addDays(on, chance.between(20, 60))) : on;
  const answer = answers[booking && !booking.ended ? 'On assignment' : availability] as string[];
  return call(person, later(day, person.registered_on), 'Availability check', chance.pick(answer));
}

function callAboutWork(chance: Random, person: Unspoken, on: Day): Note {
  const what = chance.pick(person.work_type === 'Permanent' ? permanentPosts : temporaryPosts);
  const { town } = chance.pick(person.west ? westPlaces : eastPlaces);
  const { title } = rung(person.trade.ladder[person.rung]);
  return call(
    person,
    on,
    'Call about work',
    `Rang about work as ${lower(title)} in ${town}: ${what}. ${chance.pick(callEndings)}`,
  );
}

function trial(chance: Random, person: Unspoken, on: Day): Note {
  const draw = (_: string, low: string, high: string): string => String(chance.between(Number(low), Number(high)));
  return { ...call(person, on, 'Skills test', person.trade.test.replace(/\{(\d+)-(\d+)\}/g, draw)), kind: 'Meeting' };
}

/** The day of the last work-finding service, which starts the twelve months of rule R-01. */
export function lastServiceIn(notes: readonly Note[]): Day | null {
  const days = notes.filter(({ subject }) => SERVICES.includes(subject)).map(({ happened_on }) => happened_on);
  return days.length ? days.reduce(later) : null;
}

export const releaseOf = (lastService: Day): Day => addMonths(lastService, 12);

function leaving(person: Unspoken, lastService: Day | null): Note {
  const end = lastService
    ? `Archived under R-01; told that the record is kept until ${sayDay(releaseOf(lastService))}, then erased.`
    : 'No work was looked for, so nothing has to be kept (R-02). Put in the bin.';
  const body = `Is staying at ${person.jobs.at(-1)?.employer} and asked to come off the register. ${end}`;
  return call(person, person.availability_verified, 'Leaving the register', body);
}

export const byDay = (a: Note, b: Note): number =>
  a.happened_on < b.happened_on ? -1 : Number(a.happened_on > b.happened_on);

export function makeNotes(chance: Random, person: Unspoken, today: Day): Note[] {
  const { booking, state, registered_on, availability_verified } = person;
  const notes = [registration(chance, person)];
  const room = Math.min(240, daysBetween(registered_on, availability_verified));
  if (booking) {
    notes.push(permissionNote(person, booking.vacancy, workday(addDays(booking.started, -10))));
    const body = `First day at ${booking.vacancy.clientName}: arrived on time and was shown round. Client content.`;
    notes.push({ ...call(person, booking.started, 'Day 1', body), vacancy: booking.vacancy });
  } else if (state === 'Archived') {
    notes.push(callAboutWork(chance, person, ago(today, chance.between(100, 300))));
  } else if (state === 'Active' && room > 20 && chance.chance(80)) {
    const on = workday(addDays(registered_on, chance.between(5, room - 5)));
    notes.push(chance.chance(65) ? callAboutWork(chance, person, on) : trial(chance, person, on));
  }
  if (state !== 'Active') notes.push(leaving(person, lastServiceIn(notes)));
  else if (availability_verified > registered_on) notes.push(check(chance, person));
  return notes.sort(byDay);
}

/** Somebody spoke to the person about work: the call is noted, and brings the record up to date. */
export function noteSpoken(person: Person, note: Note): void {
  const on = note.happened_on;
  person.notes = [...person.notes, note].sort(byDay);
  person.availability_verified = later(person.availability_verified, on);
  person.last_contact = later(person.last_contact, on);
  person.last_service = later(person.last_service ?? on, on);
}
