/** Owns the tables about clients, their vacancies, and matching candidates to them. */
import { day, flag, lines, needed, number, pick, refer, table, text } from '../column.ts';
import { email, phone, postcode } from '../formats.ts';
import * as picks from '../picks.ts';

export const client = table(
  'client',
  'client',
  'CLI',
  {
    name: needed(text('Client')),
    sector: pick('Sector', picks.sectors),
    town: text('Town'),
    postcode: text('Postcode', postcode),
    state: needed(pick('State', picks.clientStates)),
    terms_sent: day('Terms sent'),
    owner: refer('Owner', 'staff'),
    about: lines('About'),
  },
  { titled: ['name'], cited: 'title (reference)' },
);

export const contact = table(
  'contact',
  'contact',
  'CON',
  {
    client: needed(refer('Client', 'client')),
    name: needed(text('Name')),
    job_title: text('Job title'),
    email: text('E-mail', email),
    phone: text('Phone', phone),
  },
  { titled: ['name'] },
);

/** Holds what regulation 18 of the Conduct Regulations asks the agency to obtain from a hirer. */
export const vacancy = table(
  'vacancy',
  'vacancy',
  'VAC',
  {
    client: needed(refer('Client', 'client')),
    contact: refer('Contact', 'contact'),
    title: needed(text('Vacancy')),
    sector: pick('Sector', picks.sectors),
    state: needed(pick('State', picks.vacancyStates)),
    work_type: pick('Type', picks.workTypes),
    openings: number('Openings'),
    town: text('Location'),
    postcode: text('Postcode', postcode),
    hours: text('Hours'),
    pay: text('Pay'),
    starts_on: day('Starts'),
    duration: text('Likely duration'),
    duties: lines('Duties'),
    health_and_safety: lines('Health and safety risks and controls'),
    expenses: lines('Expenses'),
    opened_on: day('Opened'),
    owner: refer('Owner', 'staff'),
  },
  { titled: ['title'], cited: 'title (reference)' },
);

export const requirement = table(
  'requirement',
  'requirement',
  'REQ',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    need: needed(pick('Need', picks.needs)),
    what: needed(text('Requirement')),
    skill: refer('Skill', 'skill'),
    years: number('Years', undefined, 'years'),
  },
  { titled: ['what'] },
);

export const shortlistEntry = table('shortlist_entry', 'shortlist entry', 'SL', {
  vacancy: needed(refer('Vacancy', 'vacancy')),
  candidate: needed(refer('Candidate', 'candidate')),
  state: needed(pick('Stage', picks.shortlistStates)),
  rationale: lines('Rationale'),
  score: number('Match score'),
  added_on: needed(day('Added')),
});

/** Permission to submit to THIS client for THIS role: blanket permission is not enough. */
export const permission = table('permission', 'permission to submit', 'PERM', {
  candidate: needed(refer('Candidate', 'candidate')),
  vacancy: needed(refer('Vacancy', 'vacancy')),
  given_on: needed(day('Given')),
  how: needed(pick('How given', picks.activityKinds)),
});

export const submission = table('submission', 'submission', 'SUB', {
  candidate: needed(refer('Candidate', 'candidate')),
  vacancy: needed(refer('Vacancy', 'vacancy')),
  permission: refer('Permission', 'permission'),
  sent_on: needed(day('Sent')),
  what_was_sent: lines('What was sent'),
});

export const placement = table(
  'placement',
  'placement',
  'PLA',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    client: needed(refer('Client', 'client')),
    vacancy: refer('Vacancy', 'vacancy'),
    job_title: needed(text('Job title')),
    work_type: needed(pick('Type', picks.workTypes)),
    state: needed(pick('State', picks.placementStates)),
    started_on: day('Started'),
    ended_on: day('Ended'),
    pay: text('Pay'),
    /** The agency employs its own temps (PAYE): then the right-to-work duty is the agency's. */
    agency_employs: flag('Employed by the agency'),
  },
  { titled: ['job_title'] },
);

export const savedSearch = table(
  'saved_search',
  'saved search',
  'SEA',
  {
    name: needed(text('Search')),
    words: needed(text('Search words')),
    owner: needed(refer('Owner', 'staff')),
  },
  { titled: ['name'] },
);
