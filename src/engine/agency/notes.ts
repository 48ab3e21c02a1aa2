/**
 * Owns the open notes of a person: what was said on registering, on checking availability, about work, in a test.
 * Never opinion about the person, health or family: these notes come out with a subject access request.
 * Never written by "You": the learner has done nothing yet.
 */
import { addDays, addMonths, type Day, daysBetween, sayDay } from '../kernel/date.ts';
import type { Random } from '../kernel/random.ts';
import { ago, later, workday } from './calendar.ts';
import { jobsBy, lower } from './cv.ts';
import type { Note, Person, Unspoken } from './person.ts';
import { callEndings, permanentPosts, temporaryPosts } from './words/lives.ts';
import { eastTowns, westTowns } from './words/places.ts';
import { rung } from './words/trade.ts';

/** Notes that record a work-finding service. */
const SERVICES = ['Call about work', 'Permission to submit', 'Day 1'];

const ARRIVALS: Record<string, [Note['kind'], string]> = {
  'Walk-in': ['Meeting', 'Called in at the branch'],
  'Phone enquiry': ['Phone call', 'Rang in'],
  'E-mail enquiry': ['E-mail', 'Wrote in with a CV'],
  'Job board': ['Phone call', 'Applied through a job board; rang back'],
  Website: ['Phone call', 'Registered on the website; rang back the same day'],
  Referral: ['Phone call', 'Sent by a friend who temps for us'],
};

/** "You" has no past: what the learner's own candidates needed was done by Callum. */
export const authorOf = (person: Pick<Person, 'owner'>): string => (person.owner === 'STAFF-0001' ? 'STAFF-0005' : person.owner);

const wanted = (work: string): string => (work === 'Either' ? 'temporary or permanent' : work.toLowerCase());

function registration(chance: Random, person: Unspoken): Note {
  const [kind, arrival] = ARRIVALS[person.source] as [Note['kind'], string];
  const job = jobsBy(person, person.registered).at(-1);
  const status = job?.ended === null ? 'Now' : 'Last';
  const skill = chance.pick(person.skills).name;
  const wants = `${wanted(person.work)} work, ${person.shift.toLowerCase()}, about ${person.pay}, up to ${person.miles} miles from ${person.town.name}`;
  const bodies = [
    `${arrival}. ${status} ${lower(job?.title ?? '')} at ${job?.employer}. Wants ${wants}.`,
    `${arrival}. Talked through the time at ${job?.employer}: ${job?.duties.slice(0, 2).join(', ')}. Looking for ${wants}.`,
    `${arrival}. ${status} at ${job?.employer} as ${lower(job?.title ?? '')}. Strongest in ${skill}, by own account. Wants ${wants}.`,
  ];
  return { on: person.registered, kind, subject: 'Registration', body: chance.pick(bodies), author: authorOf(person) };
}

function check(chance: Random, person: Unspoken, today: Day): Note {
  const { availability, from, pay, verified, shift } = person;
  const employer = person.jobs.at(-1)?.employer;
  const bodies: Record<Person['availability'], string[]> = {
    Available: [
      `Rang to check availability: free now. Still wants ${shift.toLowerCase()}; pay still ${pay}.`,
      'Texted to check availability. Answered within the hour: still looking, can start straight away.',
      `Rang: free now, would take ${wanted(person.work)} work within ${person.miles} miles.`,
    ],
    'Available soon': [
      `Working notice at ${employer}. Can start on ${sayDay(from ?? today)}.`,
      `Still at ${employer}; free from ${sayDay(from ?? today)}. Ring then if nothing has come up.`,
    ],
    'Not looking': [
      `Settled at ${employer} and not looking for now. Glad to stay on the register.`,
      `New manager at ${employer}, so staying for the time being. Ring again in the spring.`,
    ],
    'On assignment': [`Rang after the shift: going well at ${person.booking?.vacancy.clientName}. No questions about pay.`],
    Unverified: ['Rang twice and left a message to check availability. No answer; marked as unverified.'],
  };
  const on = availability === 'Unverified' ? later(workday(addDays(verified, chance.between(20, 60))), verified) : verified;
  const body = chance.pick(bodies[availability]);
  return { on: later(on, person.registered), kind: body.startsWith('Text') ? 'Text message' : 'Phone call', subject: 'Availability check', body, author: authorOf(person) };
}

function callAboutWork(chance: Random, person: Unspoken, on: Day): Note {
  const what = chance.pick(person.work === 'Permanent' ? permanentPosts : temporaryPosts);
  const town = chance.pick(person.town.west ? westTowns : eastTowns).name;
  const title = lower(rung(person.trade, person.rung).title);
  const body = `Rang about work as ${title} in ${town}: ${what}. ${chance.pick(callEndings)}`;
  return { on, kind: 'Phone call', subject: 'Call about work', body, author: authorOf(person) };
}

function trial(chance: Random, person: Unspoken, on: Day): Note {
  const body = person.trade.test.replace(/\{(\d+)-(\d+)\}/g, (_, low, high) => String(chance.between(Number(low), Number(high))));
  return { on, kind: 'Meeting', subject: 'Skills test', body, author: authorOf(person) };
}

function bookingNotes(person: Unspoken): Note[] {
  const { booking } = person;
  if (!booking) return [];
  const { vacancy, started } = booking;
  const asked = workday(addDays(started, -10));
  const say = (on: Day, kind: Note['kind'], subject: string, body: string): Note => ({ on, kind, subject, body, author: authorOf(person), vacancy });
  return [
    say(asked, 'Phone call', 'Permission to submit', `Told ${person.first} about the ${lower(vacancy.title)} job at ${vacancy.clientName}: hours, pay and risks. Wants it and agreed to be put forward for it.`),
    say(started, 'Phone call', 'Day 1', `First day at ${vacancy.clientName}: arrived on time and was shown round. Client content.`),
  ];
}

/** The day of the last work-finding service, which starts the twelve months of rule R-01. */
export function lastServiceIn(notes: readonly Note[]): Day | null {
  const days = notes.filter(({ subject }) => SERVICES.includes(subject)).map(({ on }) => on);
  return days.reduce<Day | null>((last, on) => (last && last > on ? last : on), null);
}

/** Rule R-01: twelve months from the last work-finding service. */
export const releaseOf = (lastService: Day): Day => addMonths(lastService, 12);

function leaving(person: Unspoken, lastService: Day | null): Note {
  const begun = `Is staying at ${person.jobs.at(-1)?.employer} and asked to come off the register.`;
  const end =
    person.state === 'Archived' && lastService
      ? `Archived under R-01; told that the record is kept until ${sayDay(releaseOf(lastService))}, then erased.`
      : 'No work was looked for, so nothing has to be kept (R-02). Put in the bin.';
  return { on: person.verified, kind: 'Phone call', subject: 'Leaving the register', body: `${begun} ${end}`, author: 'STAFF-0005' };
}

export function makeNotes(chance: Random, person: Unspoken, today: Day): Note[] {
  const notes = [registration(chance, person), ...bookingNotes(person)];
  const room = daysBetween(person.registered, person.verified);
  if (!person.booking && person.state === 'Active' && room > 20) {
    const on = workday(addDays(person.registered, chance.between(5, Math.min(room, 240) - 5)));
    const lot = chance.int(100);
    if (lot < 55) notes.push(callAboutWork(chance, person, on));
    else if (lot < 85) notes.push(trial(chance, person, on));
  }
  if (person.state === 'Archived') notes.push(callAboutWork(chance, person, ago(today, chance.between(100, 300))));
  if (person.state !== 'Active') notes.push(leaving(person, lastServiceIn(notes)));
  else if (person.verified > person.registered) notes.push(check(chance, person, today));
  return notes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
