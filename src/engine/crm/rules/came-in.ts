/** Owns that a message came from outside: what the desk wrote asks for nothing. */
import type { Row } from '../../record/catalogue.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from './checks.ts';

export function cameIn(crm: Crm, id: string, says: string): Row<'message'> {
  const message = existing(crm, 'message', id);
  if (message.mailbox === 'Sent') refuse('message', `This message went out from the desk. ${says}`);
  return message;
}
