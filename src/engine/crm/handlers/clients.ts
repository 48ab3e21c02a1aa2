/** Owns the handlers of clients and their contacts. */

import { isOver } from '../../record/vacancy-facts.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { referringTo } from '../rules/referring.ts';
import type { Handler } from './handler.ts';

/** One company is one record, however its name is written. */
function refuseNamesake(crm: Crm, id: string, name: string): void {
  const found = crm.db.row<{ id: string }>(
    'SELECT id FROM client WHERE name = ? COLLATE NOCASE AND id <> ? ORDER BY id LIMIT 1',
    [name, id],
  );
  if (found) refuse('name', `There is a client of this name already: ${found.id}. Work on that record.`);
}

export const addClient: Handler<'add-client'> = (crm, { owner, ...client }) => {
  refuseNamesake(crm, client.id, client.name);
  crm.insert('client', { ...client, owner: owner ?? crm.me });
};

export const changeClient: Handler<'change-client'> = (crm, { client, changes }) => {
  if (changes.name) refuseNamesake(crm, client, changes.name);
  crm.update('client', client, changes);
};

/** Two people at one client have two mailboxes; the same one again is the same person. */
function refuseSamePerson(crm: Crm, id: string, client: string, email: string | null | undefined): void {
  const found = email && crm.where('contact', 'client', client).find((one) => one.email === email && one.id !== id);
  if (found) refuse('email', `This client has a contact with this e-mail already: ${found.name} (${found.id}).`);
}

export const addContact: Handler<'add-contact'> = (crm, contact) => {
  refuseSamePerson(crm, contact.id, contact.client, contact.email);
  crm.insert('contact', contact);
};

export const changeContact: Handler<'change-contact'> = (crm, { id, changes }) => {
  refuseSamePerson(crm, id, existing(crm, 'contact', id).client, changes.email);
  crm.update('contact', id, changes);
};

/** Whoever a vacancy is spoken about with stays; one that is over loses its contact, for nobody will ring about it. */
export const removeContact: Handler<'remove-contact'> = (crm, { id, reason }) => {
  const referring = referringTo(crm, 'contact', id);
  const over = referring.filter(({ table, id: row }) => table === 'vacancy' && isOver(existing(crm, 'vacancy', row)));
  const inUse = referring.find((row) => !over.includes(row));
  if (inUse)
    refuse(
      '',
      inUse.table === 'vacancy'
        ? `This is the contact for ${inUse.id}. Give that vacancy another contact first.`
        : `${inUse.id} names this contact, and keeps it.`,
    );
  crm.because(reason);
  for (const vacancy of over) crm.update('vacancy', vacancy.id, { contact: null });
  crm.remove('contact', id);
};
