/** Owns the query about who a message is from: records with its sender's address, or with one that stands in its text. Reads only. */
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { knownBy } from '../rules/known-address.ts';
import type { QueryParams, Sender } from './shapes.ts';

/** What looks like an address or a mobile; whether it is somebody's, the records say. */
const ADDRESS = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"'.]+/g;
const MOBILE = /(?:\+44\s?|\b0)7(?:[\s-]?\d){9}\b/g;
/** A text that names more of them than this is a list of people, and is no application of one. */
const MOST = 4;

/** An application from a job board is sent by the board: the person's own address stands in it. */
export function senders(crm: Crm, { message: id }: QueryParams<'senders'>): Sender[] {
  const message = crm.find('message', id);
  if (!message || message.mailbox === 'Sent') return [];
  const inText = [...new Set([...(message.body.match(ADDRESS) ?? []), ...(message.body.match(MOBILE) ?? [])])];
  const named = inText.length > MOST ? [] : inText;
  const found = new Map<string, Sender>();
  for (const [at, address] of [message.sender_address, ...named].entries())
    for (const { table, id: who } of knownBy(crm, address))
      if (!found.has(who))
        found.set(who, {
          table,
          id: who,
          name: nameOf(crm.lookup, table, who) ?? who,
          client: table === 'contact' ? (crm.find('contact', who)?.client ?? null) : null,
          state: table === 'candidate' ? (crm.find('candidate', who)?.state ?? null) : null,
          where: at === 0 ? 'sender' : 'text',
        });
  // That a colleague's address stands under a forwarded message says nothing.
  return [...found.values()].filter(({ table, where }) => table !== 'staff' || where === 'sender');
}
