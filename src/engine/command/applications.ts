/** Owns the commands about applications: a message is one, of whom and for which vacancy; and what the person is told. */
import { command } from './define.ts';
import { fields, makes, row } from './fields.ts';
import { letter } from './letters.ts';

/** The record comes first: who is on the register already is found there, and is not made twice. */
export const recordApplication = command(
  'record-application',
  {
    id: makes('application'),
    ...fields('application', ['message', 'candidate', 'vacancy', 'source', 'board'], {
      message: 'What somebody applied with is read again before they are answered.',
    }),
  },
  (i) =>
    `Record the message ${i.message || '(none)'} as an application of ${i.candidate || '(nobody)'} for the vacancy ${i.vacancy || '(none)'}`,
);

/** By e-mail to the address on the record: what a job board sends comes from the board. */
export const answerApplication = command(
  'answer-application',
  {
    id: makes('message'),
    application: row('application'),
    ...fields('application', ['outcome'], { outcome: 'Everybody who applies is told where they stand.' }),
    ...letter,
  },
  (i) => `Answer the application of ${i.application}: ${(i.outcome || 'nothing').toLowerCase()}`,
);
