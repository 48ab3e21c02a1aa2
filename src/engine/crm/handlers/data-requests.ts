/**
 * Owns the handlers of data requests. To send a reply before anybody asked who it is, or to take more time too late, is allowed: whether it
 * was right is judged later, and the due date says what came of it.
 */
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { dueOn } from '../rules/request-facts.ts';
import type { Handler } from './handler.ts';

type Request = Row<'data_request'>;

export const logDataRequest: Handler<'log-data-request'> = (crm, { id, ...given }) => {
  existing(crm, 'candidate', given.candidate);
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
  crm.insert('data_request', { ...request, due_on: dueOn(request, crm.today) });
};

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

export const closeDataRequest: Handler<'close-data-request'> = (crm, { request, outcome, reply }) => {
  change(crm, openRequest(crm, request), { state: outcome, reply, closed_on: crm.today });
};

function openRequest(crm: Crm, id: string): Request {
  const found = existing(crm, 'data_request', id);
  if (found.closed_on) refuse('', `The data request ${id} is closed. A new wish is a new request.`);
  return found;
}

/** With what the change does to the due date. */
function change(crm: Crm, before: Request, changes: Partial<Request>): void {
  crm.update('data_request', before.id, { ...changes, due_on: dueOn({ ...before, ...changes }, crm.today) });
}
