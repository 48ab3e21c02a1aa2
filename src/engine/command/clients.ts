/** Owns the commands about clients and the people one speaks to there. */
import { command } from './define.ts';
import { changesOf, fields, labelsOf, makes, reason, row } from './fields.ts';

const about = ['name', 'sector', 'town', 'postcode', 'state', 'terms_sent', 'owner', 'about'] as const;
export const addClient = command(
  'add-client',
  { id: makes('client'), ...fields('client', about) },
  (i) => `Add the client ${i.name || '(no name)'}`,
);
export const changeClient = command(
  'change-client',
  { client: row('client'), changes: changesOf('client', about) },
  (i) => `Change ${labelsOf('client', i.changes)} of the client ${i.client}`,
);

const person = ['name', 'job_title', 'email', 'phone'] as const;
export const addContact = command(
  'add-contact',
  { id: makes('contact'), ...fields('contact', ['client', ...person]) },
  (i) => `Add the contact ${i.name || '(no name)'} at ${i.client}`,
);
export const changeContact = command(
  'change-contact',
  { id: row('contact'), changes: changesOf('contact', person) },
  (i) => `Change ${labelsOf('contact', i.changes)} of the contact ${i.id}`,
);
export const removeContact = command(
  'remove-contact',
  { id: row('contact'), ...reason() },
  (i) => `Remove the contact ${i.id}`,
);
