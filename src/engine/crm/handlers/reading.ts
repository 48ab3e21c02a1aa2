/** Owns the handlers of taking up a client or a vacancy: a line in the access log, and nothing else. */
import type { Handler } from './handler.ts';

export const lookAtClient: Handler<'look-at-client'> = (crm, { client }) => crm.looked('client', client, null, true);

export const lookAtVacancy: Handler<'look-at-vacancy'> = (crm, { vacancy }) =>
  crm.looked('vacancy', vacancy, null, true);
