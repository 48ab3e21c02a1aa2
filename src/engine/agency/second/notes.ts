/**
 * Owns what the office wrote down about people who were put forward in version 2: interviews, answers of both sides, what stands against a
 * client. Never an opinion about a person, and never a reason that the law protects.
 */
import type { Day } from '../../kernel/date.ts';
import { lower } from '../cv.ts';
import { authorOf } from '../notes.ts';
import type { Note, Person, Vacancy } from '../person.ts';

const note = (person: Person, on: Day, kind: Note['kind'], subject: string, body: string): Note => ({
  happened_on: on,
  kind,
  subject,
  body,
  author: authorOf(person),
});

const SAID_BY_CLIENTS = [
  'Knows the work and gave good examples.',
  'Clear answers; would like to see how the first week goes.',
  'Strong on the main duties, less on the rest.',
];
const SAID_BY_CANDIDATES = [
  'Liked the team and still wants the job.',
  'Content with hours and pay as told.',
  'Would take it if offered.',
];

export function interviewed(person: Person, vacancy: Vacancy, on: Day, place: number): Note {
  const [client, own] = [SAID_BY_CLIENTS, SAID_BY_CANDIDATES].map((said) => said[place % said.length]);
  const body = `Interview at ${vacancy.clientName} for ${lower(vacancy.title)}. Client: ${client} ${person.first_name}: ${own}`;
  return { ...note(person, on, 'Phone call', 'Interview feedback', body), vacancy };
}

export function clientChoseAnother(person: Person, vacancy: Vacancy, on: Day): Note {
  const body = `Told ${person.first_name} that ${vacancy.clientName} went with somebody who has done more of this work. Stays on the register.`;
  return { ...note(person, on, 'Phone call', 'Outcome', body), vacancy };
}

export function tookOtherWork(person: Person, vacancy: Vacancy, on: Day): Note {
  const body = `${person.first_name} rang: has taken another offer and will not start as ${lower(vacancy.title)}. ${vacancy.clientName} told the same day.`;
  return { ...note(person, on, 'Phone call', 'Outcome', body), vacancy };
}

/** About the client, so it holds for each of its vacancies. */
export function doesNotWant(person: Person, { clientId, clientName }: Vacancy, on: Day): Note {
  const body = `Does not want to work at ${clientName} again; asked not to be put forward there.`;
  return { ...note(person, on, 'Phone call', 'Where not to send', body), client: clientId };
}

export function sentByAnother(person: Person, vacancy: Vacancy, on: Day): Note {
  const body = `Another agency has sent ${person.first_name}’s CV to ${vacancy.clientName} for this job already.`;
  return { ...note(person, on, 'Phone call', vacancy.title, body), vacancy };
}
