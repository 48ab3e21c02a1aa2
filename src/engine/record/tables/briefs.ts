/** Owns the tables about what a client said of a vacancy and what the agency made public of it: briefs, wishes, posts on job boards. */
import { day, lines, needed, neutral, pick, refer, table, text, told } from '../column.ts';
import * as picks from '../picks.ts';

/** A message that a vacancy was taken from. */
export const brief = table(
  'brief',
  'client’s brief',
  'BRF',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    message: needed(refer('Message with the brief', 'message')),
  },
  { about: '{vacancy}' },
);

/**
 * What a client would like and the law protects: kept as it was said, with what the job needs in its place, and what was done about it.
 * It is no requirement: nothing that is matched, sorted or posted reads it.
 */
export const wish = table(
  'wish',
  'wish',
  'WISH',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    asked: needed(told(lines('What was asked'), { hint: 'In the client’s words' })),
    asked_on: needed(day('Asked', 'past')),
    /** What says that it does not count. */
    policy: needed(text('Policy')),
    restated: told(neutral(lines('What the job needs')), {
      hint: 'In neutral words, such as “clear spoken English for the telephone”; empty where the job needs nothing of it',
    }),
    challenged_on: day('Client told', 'past'),
    challenged_how: pick('How', picks.activityKinds),
    challenge: lines('What was said to the client'),
    escalated_to: refer('Passed on to', 'staff'),
    escalated_on: day('Passed on', 'past'),
  },
  { about: 'the client of {vacancy}' },
);

/** One vacancy on one job board: what stood there is kept as it was. */
export const jobPost = table(
  'job_post',
  'post',
  'POST',
  {
    vacancy: needed(refer('Vacancy', 'vacancy')),
    board: needed(pick('Job board', picks.jobBoards)),
    body: needed(neutral(lines('Text of the post'))),
    posted_on: needed(day('Posted')),
    withdrawn_on: day('Withdrawn'),
  },
  { titled: ['board'], about: '“{board}” for {vacancy}' },
);
