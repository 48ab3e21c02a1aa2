/**
 * Owns whom a message goes to, and by which address: the record's own for the kind of message, or one that was typed.
 * Refuses what no post could deliver. Whether it should be sent to them is not asked here.
 */
import { type NewRow, type Row, tableOf } from '../../record/catalogue.ts';
import { cleanCell, faultOf } from '../../record/cell.ts';
import { type Column, text } from '../../record/column.ts';
import { email, mobile } from '../../record/formats.ts';
import { recipientFields } from '../../record/message-parts.ts';
import { nameOf } from '../../record/names.ts';
import type { messageKinds } from '../../record/picks.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from './checks.ts';
import { knownBy } from './known-address.ts';

export type MessageKind = (typeof messageKinds)[number];
type To = Pick<Row<'message'>, 'to_candidate' | 'to_contact' | 'to_colleague' | 'recipient_address'>;
/** The cells of a message that say whom it is to, and whose record it lies on because of that. */
type Addressed = Pick<
  NewRow<'message'>,
  'recipient' | 'recipient_address' | 'to_candidate' | 'to_contact' | 'to_colleague' | 'candidate' | 'client'
>;

/** Where a refusal of any of them stands: the form has one control for the four. */
const AT = 'recipient_address';
const BY: Readonly<Record<MessageKind, Column>> = {
  'E-mail': text('E-mail', email),
  'Text message': text('Mobile', mobile),
};

/** One recipient, of the four ways to name one. */
export function recipientOf(crm: Crm, to: To, kind: MessageKind): Addressed {
  const given = recipientFields.filter((field) => to[field]);
  if (given.length === 0) refuse(AT, 'Say whom it goes to.');
  if (given.length > 1) refuse(AT, 'It goes to one recipient. Write to the others in messages of their own.');
  if (to.to_candidate) return toCandidate(crm, to.to_candidate, kind);
  if (to.to_contact) return toContact(crm, to.to_contact, kind);
  if (to.to_colleague) return toColleague(crm, to.to_colleague, kind);
  return toAddress(crm, to.recipient_address ?? '', kind);
}

/** An address as it was typed, or as a message came from it. Whoever is known by it alone is the recipient. */
export function toAddress(crm: Crm, typed: string, kind: MessageKind, name?: string): Addressed {
  const recipient_address = usable(typed, kind);
  const [known, ...others] = knownBy(crm, recipient_address);
  if (known === undefined || others.length > 0) return { recipient: name ?? recipient_address, recipient_address };
  const { table, id } = known;
  return { ...addressed[table](crm, id), ...(name && { recipient: name }), recipient_address };
}

const addressed = {
  candidate: (crm: Crm, id: string): Addressed => ({ ...named(crm, 'candidate', id), to_candidate: id, candidate: id }),
  contact: (crm: Crm, id: string): Addressed => ({
    ...named(crm, 'contact', id),
    to_contact: id,
    client: existing(crm, 'contact', id).client,
  }),
  staff: (crm: Crm, id: string): Addressed => ({ ...named(crm, 'staff', id), to_colleague: id }),
};

const named = (crm: Crm, table: 'candidate' | 'contact' | 'staff', id: string): { recipient: string } => ({
  recipient: nameOf(crm.lookup, table, id) ?? id,
});

const toCandidate = (crm: Crm, id: string, kind: MessageKind): Addressed => {
  const { email: mail, mobile: number } = existing(crm, 'candidate', id);
  return { ...addressed.candidate(crm, id), recipient_address: onRecord(kind === 'E-mail' ? mail : number, kind) };
};
const toContact = (crm: Crm, id: string, kind: MessageKind): Addressed => {
  const { email: mail, phone } = existing(crm, 'contact', id);
  return { ...addressed.contact(crm, id), recipient_address: onRecord(kind === 'E-mail' ? mail : phone, kind) };
};
/** The office has addresses of its people, and no mobiles. */
const toColleague = (crm: Crm, id: string, kind: MessageKind): Addressed => {
  const { email: mail } = existing(crm, 'staff', id);
  return { ...addressed.staff(crm, id), recipient_address: onRecord(kind === 'E-mail' ? mail : null, kind) };
};

const onRecord = (address: string | null, kind: MessageKind): string =>
  address ? usable(address, kind) : refuse(AT, `There is no ${BY[kind].label.toLowerCase()} on the record.`);

function usable(typed: string, kind: MessageKind): string {
  const column = BY[kind];
  const cell = cleanCell(column, typed);
  if (typeof cell !== 'string') return refuse(AT, `${tableOf('message').columns[AT]?.label}: it is missing.`);
  const fault = faultOf(column, cell, undefined);
  return fault ? refuse(AT, fault.says) : cell;
}
