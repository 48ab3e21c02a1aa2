/** Owns the commands about who may see what: asking for a paper that one's role cannot open, answering that, and sending a caller away. */

import { tables } from '../record/catalogue.ts';
import { needed, onlyFor, refer } from '../record/column.ts';
import { command } from './define.ts';
import { fields, makes, own, row } from './fields.ts';

export const askForAccess = command(
  'ask-for-access',
  {
    id: makes('access_request'),
    document: row('document'),
    asked_of: own(needed(refer('Who decides', 'staff'))),
    ...fields('access_request', ['reason']),
  },
  (i) => `Ask for access to the document ${i.document}`,
);

/** `id`: of the grant, where it is granted. */
export const answerAccessRequest = command(
  'answer-access-request',
  {
    id: makes('access_grant'),
    request: row('access_request'),
    ...fields('access_request', ['answer'], { answer: 'Whoever asked waits for it.' }),
    until: own(onlyFor(tables.access_grant.columns.until, 'answer', ['Granted'])),
    ...fields('access_request', ['answer_reason', 'told'], {
      answer_reason: 'Who sees a restricted paper has to be accounted for.',
      told: 'Whoever asked gets an answer, also one that is no.',
    }),
  },
  (i) => `Answer the request for access to ${i.request}: ${(i.answer || 'nothing').toLowerCase()}`,
);

export const recordRefusedCaller = command(
  'record-refused-caller',
  {
    id: makes('caller_refused'),
    candidate: row('candidate'),
    ...fields('caller_refused', ['caller', 'said_to_be', 'asked_for', 'told', 'how', 'happened_on']),
  },
  (i) => `Record that a caller was told nothing of ${i.candidate}: ${i.said_to_be || '(not said who)'}`,
);
