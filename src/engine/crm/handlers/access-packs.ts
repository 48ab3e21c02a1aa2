/**
 * Owns the handler that sends a pack of what is held: its text is kept as it went out, with the line in the access log. To send it before
 * anybody knows who asks, or with somebody else in it, is allowed: it is judged later.
 */
import { accessPack, packText } from '../access-pack/make.ts';
import { refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import type { Handler } from './handler.ts';

export const sendAccessPack: Handler<'send-access-pack'> = (crm, { id, request, how, strike, leave_out }) => {
  const { kind, candidate, closed_on } = existing(crm, 'data_request', request);
  if (kind !== 'Subject access')
    refuse('', `The data request ${request} asks for no copy: it is one for ${kind.toLowerCase()}.`);
  if (closed_on) refuse('', `The data request ${request} is closed. A new wish is a new request.`);
  if (!candidate) return refuse('', `Nobody knows whose data the request ${request} is about.`);
  const person = existing(crm, 'candidate', candidate);
  if (how === 'E-mail' && !person.email) refuse('how', 'There is no e-mail address on the record.');
  const pack = accessPack(crm, { candidate, strike, leave_out });
  crm.insert('access_pack', {
    ...{ id, data_request: request, candidate, how, removed: pack.removed, body: packText(pack) },
    ...{ sent_on: crm.today, sent_by: crm.me },
  });
  crm.looked('access_pack', id, candidate, true);
};
