/**
 * Owns the handlers of asking for a paper that one's role cannot open, of answering that, and of sending a caller away. Whom one asks, with
 * what reason, and whether it should have been granted, is judged later; who may decide is not.
 */
import { type Crm, Refused, refuse } from '../crm.ts';
import { mayOpenDocument, maySeeRestricted } from '../rules/access.ts';
import { existing } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

export const askForAccess: Handler<'ask-for-access'> = (crm, { id, document, ...given }) => {
  const { candidate } = existing(crm, 'document', document);
  if (mayOpenDocument(crm, document)) refuse('', 'You can open this paper; there is nothing to ask for.');
  if (given.asked_of === crm.me) refuse('asked_of', 'Nobody decides about their own access. Ask somebody else.');
  const asked = crm.where('access_request', 'document', document).find(({ asked_by }) => asked_by === crm.me);
  if (asked) refuse('', `You have asked for it already, on ${asked.asked_on}.`);
  crm.because(given.reason);
  crm.insert('access_request', { ...given, id, document, candidate, asked_by: crm.me, asked_on: crm.today });
};

export const answerAccessRequest: Handler<'answer-access-request'> = (crm, { id, request, until, ...given }) => {
  const asked = existing(crm, 'access_request', request);
  if (!maySeeRestricted(crm)) stopped(crm, asked.document, asked.candidate);
  if (asked.asked_by === crm.me) refuse('', 'Nobody decides about their own access. Ask somebody else.');
  if (asked.answer) refuse('', `It was answered already: ${asked.answer.toLowerCase()}.`);
  if (until && until < crm.today) refuse('until', 'Up to: this day is over already.');
  crm.because(given.answer_reason);
  crm.update('access_request', request, { ...given, answered_on: crm.today, answered_by: crm.me });
  if (given.answer !== 'Granted') return;
  const { document, candidate, asked_by: staff } = asked;
  crm.insert('access_grant', { id, document, candidate, staff, granted_by: crm.me, granted_on: crm.today, until });
};

/** Whoever decides what their role may not is in the access log, as with a paper. */
function stopped(crm: Crm, id: string, candidate: string | null): never {
  const { name } = existing(crm, 'role', existing(crm, 'staff', crm.me).role);
  const says = `The role ${name} does not decide who opens a restricted paper. Pass it on to a manager or the compliance officer.`;
  throw new Refused([{ field: '', says }], { table: 'document', id, candidate });
}

export const recordRefusedCaller: Handler<'record-refused-caller'> = (crm, { id, ...given }) => {
  existing(crm, 'candidate', given.candidate);
  crm.insert('caller_refused', { id, ...given, refused_by: crm.me });
};
