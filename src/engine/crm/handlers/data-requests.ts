/**
 * Owns the handlers of data requests. To send a reply before anybody asked who it is, or to take more time too late, is allowed: whether it
 * was right is judged later, and the due date says what came of it.
 */
import { sayDay } from '../../kernel/date.ts';
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { cameIn } from '../rules/came-in.ts';
import { existing, refuseField } from '../rules/checks.ts';
import { dueOn } from '../rules/request-facts.ts';
import type { Handler } from './handler.ts';

type Request = Row<'data_request'>;

export const logDataRequest: Handler<'log-data-request'> = (crm, { id, ...given }) => {
  existing(crm, 'candidate', given.candidate);
  if (given.message) askedWith(crm, given.message, given.kind);
  const request: Request = {
    id,
    ...given,
    state: 'Received',
    identity_asked_on: null,
    identity_confirmed_on: null,
    identity_seen: null,
    extended_on: null,
    extension_reason: null,
    due_on: null,
    reply: null,
    closed_on: null,
  };
  crm.insert('data_request', { ...request, due_on: dueOn(request, [], crm.today) });
};

/** Any message that came in; the same wish is logged once. Whom it is filed under stays as it is: that is another step. */
function askedWith(crm: Crm, message: string, kind: Request['kind']): void {
  cameIn(crm, message, 'Nobody asks for anything in it.');
  const logged = crm.where('data_request', 'message', message).find((one) => one.kind === kind);
  if (logged) refuse('kind', `This message is logged as “${kind}” already, in ${logged.id}.`);
}

export const askForIdentity: Handler<'ask-for-identity'> = (crm, { request }) => {
  const open = openRequest(crm, request);
  if (open.identity_confirmed_on) refuse('', 'The identity is confirmed; there is nothing to ask.');
  if (open.identity_asked_on) refuse('', 'Proof of identity has been asked for. The clock waits for it.');
  change(crm, open, { identity_asked_on: crm.today, state: 'Identity asked for' });
};

export const confirmIdentity: Handler<'confirm-identity'> = (crm, { request, identity_seen }) => {
  const open = openRequest(crm, request);
  if (open.identity_confirmed_on) refuse('', 'The identity is confirmed already.');
  change(crm, open, { identity_confirmed_on: crm.today, identity_seen, state: 'In progress' });
};

export const extendDataRequest: Handler<'extend-data-request'> = (crm, { request, extension_reason, reason }) => {
  const open = openRequest(crm, request);
  if (open.extended_on) refuse('', 'More time has been taken once; there is no second time.');
  crm.because(reason);
  change(crm, open, { extended_on: crm.today, extension_reason });
};

/** Whether there was a need to ask is judged later. */
export const askWhatIsMeant: Handler<'ask-what-is-meant'> = (crm, { id, request, question }) => {
  const open = openRequest(crm, request);
  if (pausesOf(crm, request).some(({ answered_on }) => answered_on === null))
    refuse('', 'A question is open already. The clock stands still until it is answered.');
  crm.insert('clarification', {
    ...{ id, data_request: request, candidate: open.candidate, question, asked_on: crm.today },
  });
  change(crm, open, {});
};

export const recordWhatIsMeant: Handler<'record-what-is-meant'> = (crm, { id, answer, answered_on }) => {
  const asked = existing(crm, 'clarification', id);
  const open = openRequest(crm, asked.data_request);
  if (asked.answered_on) refuse('', `It was answered on ${sayDay(asked.answered_on)} already.`);
  if (answered_on < asked.asked_on) refuseField('clarification', 'answered_on', 'it was not asked before that day.');
  crm.update('clarification', id, { answer, answered_on });
  change(crm, open, {});
};

export const closeDataRequest: Handler<'close-data-request'> = (crm, { request, outcome, reply }) => {
  change(crm, openRequest(crm, request), { state: outcome, reply, closed_on: crm.today });
};

function openRequest(crm: Crm, id: string): Request {
  const found = existing(crm, 'data_request', id);
  if (found.closed_on) refuse('', `The data request ${id} is closed. A new wish is a new request.`);
  return found;
}

const pausesOf = (crm: Crm, request: string): Row<'clarification'>[] =>
  crm.where('clarification', 'data_request', request);

/** With what the change does to the due date. */
function change(crm: Crm, before: Request, changes: Partial<Request>): void {
  const due_on = dueOn({ ...before, ...changes }, pausesOf(crm, before.id), crm.today);
  crm.update('data_request', before.id, { ...changes, due_on });
}
