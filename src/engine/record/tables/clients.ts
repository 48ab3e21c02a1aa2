/** Owns the tables about clients, their vacancies, and matching candidates to them. */
import {
  type Cell,
  type Column,
  day,
  flag,
  lines,
  needed,
  neutral,
  number,
  onlyFor,
  pick,
  refer,
  table,
  text,
  told,
} from '../column.ts';
import { email, pay, phone, postcode } from '../formats.ts';
import * as picks from '../picks.ts';
import { booleanSearch, searchFilters } from '../search-filters.ts';

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
    terms_sent: day('Terms sent', 'past'),
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
    title: needed(neutral(text('Vacancy'))),
    sector: pick('Sector', picks.sectors),
    state: needed(pick('State', picks.vacancyStates)),
    work_type: pick('Type', picks.workTypes),
    openings: { ...number('Openings'), least: 1 },
    town: text('Location'),
    postcode: text('Postcode', postcode),
    hours: text('Hours'),
    pay: text('Pay', pay),
    starts_on: day('Starts', 'future'),
    duration: text('Likely duration'),
    duties: neutral(lines('Duties')),
    health_and_safety: lines('Health and safety risks and controls'),
    expenses: lines('Expenses'),
    experience: neutral(lines('Experience and training needed')),
    authorisations: neutral(lines('Qualifications and authorisations needed')),
    benefits: lines('Benefits'),
    notice: text('Notice'),
    /** While it is on hold. */
    waits_for: told(lines('What is missing'), { hint: 'What the client has to say before anybody is put forward' }),
    opened_on: day('Opened'),
    closed_on: day('Closed'),
    closed_for: pick('Closed because', picks.closingReasons),
    owner: refer('Owner', 'staff'),
  },
  { titled: ['title'], cited: 'title (reference)' },
);

type RequirementKind = (typeof picks.requirementKinds)[number];
/** A field that means something for requirements of these kinds. */
const of = <T extends Cell>(column: Column<T>, kinds: readonly RequirementKind[]): Column<T> =>
  onlyFor(column, 'kind', kinds);
const NAMED = ['Skill', 'Qualification', 'Experience', 'Licence or card'] as const;
const TIMED = ['Skill', 'Experience'] as const;

/** What a vacancy asks for, so that records can be held against it. Nothing that the law protects has a column here. */
export const requirement = table(
  'requirement',
  'requirement',
  'REQ',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    need: needed(pick('Need', picks.needs)),
    kind: needed(pick('Kind', picks.requirementKinds)),
    what: needed(neutral(text('Requirement'))),
    skill: of(refer('Skill', 'skill'), ['Skill']),
    named: of(
      told(neutral(text('Named')), { hint: 'A qualification, licence, job title or skill, as records name it' }),
      NAMED,
    ),
    same_as: of(
      told(neutral(lines('Counts as the same')), { hint: 'Other names that count as well, one on each line' }),
      NAMED,
    ),
    near: of(
      told(neutral(lines('Near it, and not enough')), {
        hint: 'The level below, or a program like it, one on each line',
      }),
      NAMED,
    ),
    other: of(
      told(neutral(lines('Often mistaken for it')), { hint: 'Another licence that does not do, one on each line' }),
      NAMED,
    ),
    years: of(number('Years', undefined, 'years'), TIMED),
    months: of(told(number('Months', undefined, 'months'), { hint: 'On top of the years' }), TIMED),
    good_from: of(day('Valid from'), ['Licence or card']),
    good_to: of(day('Valid to'), ['Licence or card']),
    free_by: of(day('Free by'), ['Availability']),
    shift: of(pick('Shift', picks.shiftPatterns), ['Shift']),
    pay: of(told(text('Pay at most', pay), { hint: 'Compared in the same period: an hour with an hour' }), ['Pay']),
  },
  { titled: ['what'], about: '“{what}” of {vacancy}' },
);

/** Why somebody is put forward or left out: a person's verdict on one requirement, where it is shown, and the reason in words. */
export const rationale = table(
  'rationale',
  'rationale',
  'RAT',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    requirement: needed(refer('Requirement', 'requirement')),
    verdict: needed(pick('Verdict', picks.verdicts)),
    evidence: told(lines('Where it is shown'), { hint: 'The row, the paper or the words that show it' }),
    reason: lines('Reason'),
  },
  { about: '{candidate} on {requirement}' },
);

export const shortlistEntry = table(
  'shortlist_entry',
  'shortlist entry',
  'SL',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    candidate: needed(refer('Candidate', 'candidate')),
    state: needed(pick('Stage', picks.shortlistStates)),
    rationale: lines('Rationale'),
    score: number('Match score'),
    added_on: needed(day('Added')),
    left_out_for: pick('Left out for', picks.leftOutReasons),
    left_out_because: told(lines('Why'), { hint: 'In your words, about the job and not about the person' }),
    told_on: day('Told', 'past'),
    told_how: pick('How told', picks.activityKinds),
    told_why: told(lines('Reason given'), { hint: 'What you told the person, about the job' }),
  },
  { about: '{candidate} for {vacancy}' },
);

/** Permission to submit to THIS client for THIS role: blanket permission is not enough. */
export const permission = table(
  'permission',
  'permission to submit',
  'PERM',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    vacancy: needed(refer('Vacancy', 'vacancy')),
    given_on: needed(day('Given')),
    how: needed(pick('How given', picks.activityKinds)),
  },
  { about: '{candidate} for {vacancy}' },
);

export const submission = table(
  'submission',
  'submission',
  'SUB',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    vacancy: needed(refer('Vacancy', 'vacancy')),
    permission: refer('Permission', 'permission'),
    sent_on: needed(day('Sent')),
    what_was_sent: lines('What was sent'),
    withdrawn_on: day('Withdrawn', 'past'),
    withdrawn_by: pick('Withdrawn by', picks.withdrawnBy),
    withdrawn_because: lines('Reason for withdrawing'),
  },
  { about: '{candidate} for {vacancy}' },
);

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
    started_on: day('Start date'),
    ended_on: day('Ended'),
    pay: text('Pay', pay),
    /** Until then the client gets money back if the person leaves. */
    rebate_ends: told(day('Rebate ends'), { note: 'permanent work' }),
    ended_because: lines('Why it fell through'),
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
    name: needed(text('Name of the search')),
    /** Of those saved before there were filters a Boolean search stands here (`searchOf`). */
    words: text('Search words'),
    owner: needed(refer('Owner', 'staff')),
    boolean: booleanSearch,
    ...searchFilters,
    /** What the list shows beside the name, by the names of list-columns.ts; empty for the columns that it has by itself. */
    columns: lines('Columns'),
    /** How many there were then; one more than is counted where there were more. */
    found: number('Found then'),
    saved_on: day('Saved'),
  },
  { titled: ['name'] },
);
