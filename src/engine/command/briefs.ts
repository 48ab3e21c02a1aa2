/** Owns the commands that take a vacancy on and end it: the brief, what the law keeps out of it, the posts on job boards. */
import { refer } from '../record/column.ts';
import { command } from './define.ts';
import { changesOf, fields, labelsOf, makes, own, reason, row } from './fields.ts';
import { particulars } from './particulars.ts';

/** Known from where the form was opened; nobody chooses among all messages. */
const fromMessage = own({ ...refer('Message with the brief', 'message'), asked: true as const });
export const addVacancy = command(
  'add-vacancy',
  { id: makes('vacancy'), ...fields('vacancy', ['client', ...particulars, 'owner']), from_message: fromMessage },
  (i) => `Take on the vacancy “${i.title || '(no title)'}” of ${i.client}`,
);
export const closeVacancy = command(
  'close-vacancy',
  {
    vacancy: row('vacancy'),
    ...fields('vacancy', ['closed_for'], { closed_for: 'Say what became of it.' }),
  },
  (i) => `Close the vacancy ${i.vacancy}: ${i.closed_for || '(no reason)'}`,
);
export const reopenVacancy = command(
  'reopen-vacancy',
  { vacancy: row('vacancy'), ...reason() },
  (i) => `Open the vacancy ${i.vacancy} again`,
);

export const recordWish = command(
  'record-wish',
  { id: makes('wish'), ...fields('wish', ['vacancy', 'asked', 'asked_on', 'restated']) },
  (i) => `Record what the client of ${i.vacancy} asked for and what the job needs in its place`,
);
export const changeWish = command(
  'change-wish',
  { id: row('wish'), changes: changesOf('wish', ['asked', 'asked_on', 'restated']) },
  (i) => `Change ${labelsOf('wish', i.changes)} of the wish of ${i.id}`,
);
export const challengeWish = command(
  'challenge-wish',
  {
    id: row('wish'),
    ...fields('wish', ['challenged_on', 'challenged_how', 'challenge'], {
      challenged_on: '',
      challenged_how: '',
      challenge: 'Write down what was said.',
    }),
  },
  (i) => `Record that the client was told about the wish of ${i.id}`,
);
export const escalateWish = command(
  'escalate-wish',
  {
    id: row('wish'),
    ...fields('wish', ['escalated_to', 'escalated_on'], { escalated_to: '', escalated_on: '' }),
  },
  (i) => `Pass the wish of ${i.id} on to ${i.escalated_to || '(nobody)'}`,
);

export const postVacancy = command(
  'post-vacancy',
  { id: makes('job_post'), ...fields('job_post', ['vacancy', 'board', 'body']) },
  (i) => `Post the vacancy ${i.vacancy} on ${i.board || '(no job board)'}`,
);
export const withdrawPost = command('withdraw-post', { id: row('job_post') }, (i) => `Withdraw the post ${i.id}`);
