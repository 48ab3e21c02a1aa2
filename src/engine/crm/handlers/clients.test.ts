/** Owns proof of what the CRM keeps and refuses of clients and their contacts. Must never prove a screen. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{1}} ‘; DROP TABLE client;--';
const client = 'CLI-0002';

describe('a client', () => {
  it('is added with what is known of it, and belongs to whoever adds it', () => {
    const crm = new TestCrm();
    const added = { id: 'CLI-0100', name: HOSTILE, state: 'Prospect', postcode: 'ls12 3sa', about: HOSTILE };
    expect(crm.refused('add-client', added)).toEqual([]);
    expect(crm.row('client', 'CLI-0100')).toMatchObject({
      ...{ name: HOSTILE, about: HOSTILE, postcode: 'LS12 3SA', owner: 'STAFF-0001' },
    });
  });

  it('has one record, however its name is written', () => {
    const crm = new TestCrm();
    const namesake = ['name: There is a client of this name already: CLI-0001. Work on that record.'];
    expect(crm.refused('add-client', { id: 'CLI-0100', name: 'tansley  FOODS', state: 'Active' })).toEqual(namesake);
    expect(crm.refused('change-client', { client, changes: { name: 'TANSLEY FOODS' } })).toEqual(namesake);
    expect(crm.refused('change-client', { client: 'CLI-0001', changes: { name: 'Tansley foods' } })).toEqual([]);
  });

  it('is changed field by field', () => {
    const crm = new TestCrm();
    expect(crm.refused('change-client', { client, changes: { state: 'Active', terms_sent: '2 Nov 2026' } })).toEqual(
      [],
    );
    expect(crm.row('client', client)).toMatchObject({ state: 'Active', terms_sent: '2026-11-02' });
  });
});

describe('a contact', () => {
  const contact = { id: 'CON-0100', client, name: HOSTILE, job_title: HOSTILE, phone: '0113 496 0345' };

  it('is added, changed and taken out, with a reason in the audit trail', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-contact', contact)).toEqual([]);
    expect(crm.row('contact', contact.id)).toMatchObject({ name: HOSTILE, job_title: HOSTILE });
    expect(crm.refused('change-contact', { id: contact.id, changes: { email: 'Max@Example.com' } })).toEqual([]);
    expect(crm.refused('remove-contact', { id: contact.id, reason: HOSTILE })).toEqual([]);
    expect(crm.row('contact', contact.id)).toBeUndefined();
    expect(crm.sandbox.all('audit').at(-1)).toMatchObject({ record_id: contact.id, reason: HOSTILE });
  });

  it('is at one client once, by the e-mail; at another client it may be', () => {
    const crm = new TestCrm();
    const email = 'rob.aldersley@example.com';
    expect(crm.refused('add-contact', { ...contact, client: 'CLI-0001', email })).toEqual([
      'email: This client has a contact with this e-mail already: Rob Aldersley (CON-0001).',
    ]);
    expect(crm.refused('add-contact', { ...contact, email })).toEqual([]);
  });

  it('stays while a vacancy is worked on with them, and goes from one that is over', () => {
    const crm = new TestCrm();
    crm.sandbox.step(99, () => crm.sandbox.update('vacancy', 'VAC-0002', { contact: 'CON-0002' }));
    expect(crm.refused('remove-contact', { id: 'CON-0001', reason: 'Left' })).toEqual([
      'This is the contact for VAC-0001. Give that vacancy another contact first.',
    ]);
    expect(crm.refused('remove-contact', { id: 'CON-0002', reason: 'Left' })).toEqual([]);
    expect(crm.row('vacancy', 'VAC-0002')?.contact).toBeNull();
  });
});
