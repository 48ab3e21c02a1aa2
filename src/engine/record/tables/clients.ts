/** Owns the tables about clients, their vacancies, and matching candidates to them. */
import { day, flag, lines, needed, number, pick, refer, table, text, told } from '../column.ts';
import { email, pay, phone, postcode } from '../formats.ts';
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

/** What a vacancy asks for, so that records can be held against it. Nothing that the law protects has a column here. */
export const requirement = table(
  'requirement',
  'requirement',
  'REQ',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    need: needed(pick('Need', picks.needs)),
    kind: needed(pick('Kind', picks.requirementKinds)),
    what: needed(text('Requirement')),
    skill: refer('Skill', 'skill'),
    named: told(text('Named'), { hint: 'A qualification, licence, job title or skill, as records name it' }),
    same_as: told(lines('Counts as the same'), { hint: 'Other names that count as well, one on each line' }),
    near: told(lines('Near it, and not enough'), {
      hint: 'The level below, or a program like it, one on each line',
    }),
    other: told(lines('Often mistaken for it'), { hint: 'Another licence that does not do, one on each line' }),
    years: number('Years', undefined, 'years'),
    months: told(number('Months', undefined, 'months'), { hint: 'On top of the years' }),
    good_from: day('Valid from'),
    good_to: day('Valid to'),
    free_by: day('Free by'),
    shift: pick('Shift', picks.shiftPatterns),
    pay: told(text('Pay at most', pay), { hint: 'Compared in the same period: an hour with an hour' }),
  },
  { titled: ['what'] },
);

/** Why somebody is put forward or left out: a person's verdict on one requirement, where it is shown, and the reason in words. */
export const rationale = table('rationale', 'rationale', 'RAT', {
  candidate: needed(refer('Candidate', 'candidate')),
  requirement: needed(refer('Requirement', 'requirement')),
  verdict: needed(pick('Verdict', picks.verdicts)),
  evidence: told(lines('Where it is shown'), { hint: 'The row, the paper or the words that show it' }),
  reason: lines('Reason'),
});

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
