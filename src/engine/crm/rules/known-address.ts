/**
 * Owns whom an e-mail address or a number is of: candidates by the comparison that finds duplicates (record/same-person), contacts and
 * colleagues by their own address as it is stored. Must never say that it is them who wrote: an address can be shared.
 */

import { tables } from '../../record/catalogue.ts';
import { cleanCell } from '../../record/cell.ts';
import type { Cell } from '../../record/column.ts';
import { blockingKeys } from '../../record/same-person/blocking-keys.ts';
import { compareEmails, compareMobiles } from '../../record/same-person/contacts-agree.ts';
import type { Compared } from '../../record/same-person/person.ts';
import type { Crm } from '../crm.ts';
import { comparing } from '../duplicates/comparing.ts';
import { comparedIn } from '../duplicates/people.ts';

export interface KnownPerson {
  table: 'candidate' | 'contact' | 'staff';
  id: string;
}

/** Of those who are in sight of whoever asks. */
export const knownBy = (crm: Crm, address: string | null): KnownPerson[] =>
  address ? crm.sight.seen(() => peopleBy(crm, address)) : [];

function peopleBy(crm: Crm, address: string): KnownPerson[] {
  return [
    ...candidatesBy(crm, address).map((id): KnownPerson => ({ table: 'candidate', id })),
    ...contactsBy(crm, address).map((id): KnownPerson => ({ table: 'contact', id })),
    ...withAddress(crm, 'staff', 'email', cleanCell(tables.staff.columns.email, address)).map(
      (id): KnownPerson => ({ table: 'staff', id }),
    ),
  ];
}

function candidatesBy(crm: Crm, address: string): string[] {
  const given = comparing.ready(address.includes('@') ? { email: address } : { mobile: address });
  const sharing = crm.keyIndex.sharing(blockingKeys(given, comparing));
  return [...comparedIn(crm.db, comparing, sharing)].filter(([, other]) => reaches(given, other)).map(([id]) => id);
}

/** The very mailbox or number; one that is only like it is somebody else's. */
const reaches = (given: Compared, other: Compared): boolean =>
  !other.isGone &&
  (['same-email', 'same-mailbox'].includes(compareEmails(given.email, other.email) ?? '') ||
    compareMobiles(given.mobile, other.mobile) === 'same-mobile');

const contactsBy = (crm: Crm, address: string): string[] =>
  address.includes('@')
    ? withAddress(crm, 'contact', 'email', cleanCell(tables.contact.columns.email, address))
    : withAddress(crm, 'contact', 'phone', cleanCell(tables.contact.columns.phone, address));

const withAddress = (crm: Crm, table: 'contact' | 'staff', column: 'email' | 'phone', value: Cell): string[] =>
  crm.db.rows<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = ? ORDER BY id`, [value]).map(({ id }) => id);
