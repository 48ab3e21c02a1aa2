/**
 * Owns the commands about messages that the desk writes: a new one, an answer, and what a message is about.
 * Must never judge what is written: a message may say what it should not, and that is found afterwards.
 */
import { needed, pick } from '../record/column.ts';
import * as picks from '../record/picks.ts';
import { command } from './define.ts';
import { changesOf, fields, labelsOf, makes, own, row } from './fields.ts';
import { letter } from './letters.ts';

export const writeMessage = command(
  'write-message',
  {
    id: makes('message'),
    kind: own(needed(pick('Kind', picks.messageKinds))),
    ...fields('message', ['to_candidate', 'to_contact', 'to_colleague', 'recipient_address', 'candidate', 'vacancy']),
    ...letter,
  },
  (i) =>
    `Send ${i.kind === 'E-mail' ? 'an e-mail' : `a ${(i.kind || 'message').toLowerCase()}`} to ${
      i.to_candidate ?? i.to_contact ?? i.to_colleague ?? i.recipient_address ?? '(nobody)'
    }${i.vacancy ? ` about the vacancy ${i.vacancy}` : ''}`,
);

export const answerMessage = command(
  'answer-message',
  { id: makes('message'), answers: row('message'), ...letter },
  (i) => `Answer the message ${i.answers}`,
);

export const fileMessage = command(
  'file-message',
  { message: row('message'), changes: changesOf('message', ['candidate', 'client', 'vacancy']) },
  (i) => `Change ${labelsOf('message', i.changes)} of the message ${i.message}`,
);
