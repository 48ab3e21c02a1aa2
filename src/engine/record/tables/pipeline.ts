/**
 * Owns the tables about what comes of a choice: the stages of each person on a vacancy, interviews, offers, and what both sides say after
 * the start. Must never hold who was chosen and why; that stands with the vacancy (clients.ts).
 */
import { day, lines, needed, pick, refer, table, text, told } from '../column.ts';
import { pay } from '../formats.ts';
import * as picks from '../picks.ts';

const person = {
  candidate: needed(refer('Candidate', 'candidate')),
  vacancy: needed(refer('Vacancy', 'vacancy')),
};

/** One move of one person on one vacancy. Kept by the CRM beside the audit trail, so that a pipeline can be shown day by day. */
export const stage = table(
  'stage',
  'move in a pipeline',
  'STG',
  {
    ...person,
    /** Empty when the person came on the list with it. */
    before: pick('From', picks.shortlistStates),
    /** Empty when they were taken off the list. */
    after: pick('To', picks.shortlistStates),
    moved_on: needed(day('Moved')),
    moved_by: needed(refer('By', 'staff')),
  },
  { figure: 'hidden' },
);

/** Known from a message or a note; it stands against putting the person forward again. */
export const sentElsewhere = table(
  'sent_elsewhere',
  'submission by another agency',
  'SBA',
  {
    ...person,
    agency: told(text('Which agency'), { note: 'if it is known' }),
    learnt_on: needed(day('Learnt', 'past')),
    how: needed(pick('How we know', picks.activityKinds)),
    what: told(needed(lines('What was said')), { hint: 'In the words of the note or the message' }),
  },
  { about: '{candidate} for {vacancy}' },
);

export const interview = table(
  'interview',
  'interview',
  'INT',
  {
    ...person,
    held_on: needed(day('Date')),
    at_time: told(text('Time'), { hint: 'For example: 10:30' }),
    how: needed(pick('How', picks.interviewWays)),
    place: text('Place'),
    client_said: told(lines('What the client said'), { note: 'afterwards' }),
    candidate_said: told(lines('What the candidate said'), { note: 'afterwards' }),
    outcome: pick('Outcome', picks.interviewOutcomes),
  },
  { about: '{candidate} for {vacancy}' },
);

export const offer = table(
  'offer',
  'offer',
  'OFF',
  {
    ...person,
    offered_on: needed(day('Offered', 'past')),
    pay: needed(text('Pay offered', pay)),
    starts_on: day('Start date offered'),
    terms: told(lines('Other terms'), { hint: 'Hours, benefits, conditions such as references' }),
    answer: pick('Answer', picks.offerAnswers),
    answered_on: day('Answered', 'past'),
    answer_reason: told(lines('What the candidate said'), { note: 'if a reason was given' }),
  },
  { about: '{candidate} for {vacancy}' },
);

/** What both sides said at one point after a placement was made. */
export const followUp = table(
  'follow_up',
  'follow-up',
  'FU',
  {
    placement: needed(refer('Placement', 'placement')),
    point: needed(pick('Point', picks.followUps)),
    happened_on: needed(day('Date', 'past')),
    candidate_said: lines('What the candidate said'),
    client_said: lines('What the client said'),
    issue: told(lines('Issue raised'), { note: 'if there is one' }),
    put_right: lines('How it was put right'),
    put_right_on: day('Put right on', 'past'),
  },
  { about: '“{point}” of the placement {placement}' },
);
