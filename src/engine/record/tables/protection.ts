/** Owns the tables of data protection: notices, consent, requests, holds, retention, incidents and the two ledgers. */
import { day, lines, needed, number, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

export const privacyNotice = table(
  'privacy_notice',
  'privacy notice',
  'PN',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    version: needed(text('Notice')),
    sent_on: needed(day('Sent')),
    how: needed(pick('How sent', picks.noticeWays)),
  },
  { titled: ['version'] },
);

export const consent = table(
  'consent',
  'consent',
  'CNS',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    purpose: needed(text('Purpose')),
    given_on: day('Given'),
    withdrawn_on: day('Withdrawn'),
  },
  { titled: ['purpose'] },
);

export const dataRequest = table(
  'data_request',
  'data request',
  'DR',
  {
    candidate: refer('Candidate', 'candidate'),
    kind: needed(pick('Kind', picks.requestKinds)),
    received_on: told(needed(day('Received', 'past')), { hint: 'The day it came, working day or not' }),
    identity_asked_on: day('Identity asked for'),
    identity_confirmed_on: day('Identity confirmed'),
    identity_seen: told(lines('How identity was confirmed'), { hint: 'What you saw or asked, not a copy of it' }),
    extended_on: day('More time told'),
    extension_reason: pick('Why more time', picks.extensionReasons),
    /** Worked out by protection/request-clock.ts at each step; empty while the clock waits. */
    due_on: day('Due'),
    state: needed(pick('State', picks.requestStates)),
    reply: lines('Reply'),
    closed_on: day('Closed'),
    /** Whatever it came with: nobody has to name the law, or fill in a form. */
    message: refer('Came with', 'message'),
  },
  { titled: ['kind'] },
);

/** Which data somebody means: while that is asked, the clock of their request stands still. */
export const clarification = table(
  'clarification',
  'question about a data request',
  'CLA',
  {
    data_request: needed(refer('Data request', 'data_request')),
    candidate: refer('Candidate', 'candidate'),
    question: needed(
      told(lines('What you ask'), { hint: 'Which data is meant. What form it comes in stops no clock' }),
    ),
    asked_on: needed(day('Asked')),
    answer: lines('What was answered'),
    answered_on: day('Answered', 'past'),
  },
  { about: '{data_request}' },
);

/** What was held about a person, as it was sent to them. */
export const accessPack = table(
  'access_pack',
  'pack of what is held',
  'PACK',
  {
    data_request: needed(refer('Data request', 'data_request')),
    candidate: needed(refer('Candidate', 'candidate')),
    how: needed(pick('How it was sent', picks.noticeWays)),
    removed: needed(number('Others taken out')),
    body: needed(lines('Text')),
    sent_on: needed(day('Sent')),
    sent_by: needed(refer('Sent by', 'staff')),
  },
  { figure: 'row' },
);

/** Overrides every retention rule while it lasts. */
export const hold = table(
  'hold',
  'hold',
  'HOLD',
  {
    candidate: needed(refer('Candidate', 'candidate')),
    reason: needed(lines('Reason')),
    placed_on: needed(day('Placed')),
    released_on: day('Released'),
  },
  { about: '{candidate}' },
);

export const retentionRule = table(
  'retention_rule',
  'retention rule',
  'R',
  {
    record: needed(text('Record')),
    keep: needed(text('Keep')),
    months: number('Months', undefined, 'months'),
    counted_from: needed(text('Counted from')),
    afterwards: needed(text('Then')),
    source: text('Source'),
  },
  { titled: ['record'], cited: 'reference (title)' },
);

export const incident = table(
  'incident',
  'incident',
  'INC',
  {
    candidate: refer('Candidate', 'candidate'),
    kind: needed(pick('Kind', picks.incidentKinds)),
    happened_on: needed(day('When it happened', 'past')),
    what: needed(lines('What happened')),
    action: needed(lines('What was done about it')),
    reported_to: needed(refer('Reported to', 'staff')),
    reported_on: needed(day('Reported')),
  },
  { titled: ['kind'] },
);

/** Who changed what. Written by the CRM with each change; nobody edits it. `record` and `field` hold names of the catalogue, not words. */
export const audit = table(
  'audit',
  'audit line',
  'AUD',
  {
    step: needed(number('Step')),
    on_day: needed(day('Date')),
    /** Of what came before the learner only: a step has its number, since the sandbox has a day and no clock. */
    at_time: text('Time'),
    staff: needed(refer('Who', 'staff')),
    action: needed(text('Action')),
    record: needed(text('Kind of record')),
    record_id: needed(text('Record')),
    candidate: text('Candidate'),
    field: text('Field'),
    before: text('Before'),
    after: text('After'),
    reason: told(lines('Reason'), { hint: 'In your own words. It is kept in the audit trail.' }),
  },
  { ledger: true },
);

/** Who looked at what and for what, and who was refused. */
export const accessLog = table(
  'access_log',
  'access line',
  'ACC',
  {
    step: needed(number('Step')),
    on_day: needed(day('Date')),
    /** Of what came before the learner only: a step has its number, since the sandbox has a day and no clock. */
    at_time: text('Time'),
    staff: needed(refer('Who', 'staff')),
    record: needed(text('Kind of record')),
    /** Empty for a search, which is about no record yet. */
    record_id: text('Record'),
    candidate: text('Candidate'),
    granted: needed(number('Granted')),
    /** Of a search: what was looked for, each part under its name in the catalogue; and how many there were. */
    asked: text('Looked for'),
    found: number('Found'),
  },
  { ledger: true },
);
