/** Owns proof of what a data request is in the CRM from the day it is logged to its reply. The clock itself: tests/protection. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';
import { isHeld } from '../rules/held.ts';

const ID = 'DR-0900';
const TODAY = '2026-11-02';
const logged = (over: Record<string, unknown> = {}): TestCrm => {
  const crm = new TestCrm();
  const { refusals } = crm.do('log-data-request', {
    id: ID,
    candidate: AMIRA,
    kind: 'Subject access',
    received_on: '2026-10-30',
    ...over,
  });
  expect(refusals).toEqual([]);
  return crm;
};
const requestIn = (crm: TestCrm) => crm.row('data_request', ID);

describe('a data request', () => {
  it('that is logged is due a month after the day it came', () => {
    expect(requestIn(logged())).toMatchObject({ state: 'Received', due_on: '2026-11-30', candidate: AMIRA });
  });

  it('of somebody whose record is in the bin is logged as well', () => {
    expect(requestIn(logged({ candidate: BINNED }))).toMatchObject({ candidate: BINNED });
  });

  it('cannot have come on a day that has not come yet', () => {
    const crm = new TestCrm();
    const given = { id: ID, candidate: AMIRA, kind: 'Erasure', received_on: '2026-11-03' };
    expect(crm.refused('log-data-request', given)).toEqual(['received_on: Received: this day has not come yet.']);
  });

  it('waits while proof of identity is missing, and runs from the day on which it comes', () => {
    const crm = logged();
    crm.do('ask-for-identity', { request: ID });
    expect(requestIn(crm)).toMatchObject({ state: 'Identity asked for', identity_asked_on: TODAY, due_on: null });
    crm.do('confirm-identity', { request: ID, identity_seen: 'Called back on the number we hold' });
    expect(requestIn(crm)).toMatchObject({ state: 'In progress', identity_confirmed_on: TODAY, due_on: '2026-12-02' });
  });

  it('whose identity nobody had to ask for runs from the day it came', () => {
    const crm = logged();
    crm.do('confirm-identity', { request: ID, identity_seen: 'Known in person' });
    expect(requestIn(crm)).toMatchObject({ due_on: '2026-11-30' });
  });

  it.each([
    ['Complex', '2027-02-01'],
    ['Numerous', '2027-02-01'],
    ['Needs clarification', '2026-11-30'],
    ['Short of staff', '2026-11-30'],
  ])('gets more time for the reason “%s” or not: due on %s', (extension_reason, due_on) => {
    const crm = logged();
    const { changes } = crm.do('extend-data-request', { request: ID, extension_reason, reason: 'Told by e-mail' });
    expect(requestIn(crm)).toMatchObject({ extended_on: TODAY, due_on });
    expect(changes.length).toBeGreaterThan(0);
    expect(crm.sandbox.all('audit').map(({ reason }) => reason)).toContain('Told by e-mail');
  });

  it('is closed once, with its reply', () => {
    const crm = logged();
    crm.do('close-data-request', { request: ID, outcome: 'Answered', reply: 'Here is what we hold.' });
    expect(requestIn(crm)).toMatchObject({ state: 'Answered', closed_on: TODAY, reply: 'Here is what we hold.' });
    for (const [name, more] of [
      ['close-data-request', { outcome: 'Refused', reply: 'No' }],
      ['ask-for-identity', {}],
      ['confirm-identity', { identity_seen: 'Passport' }],
      ['extend-data-request', { extension_reason: 'Complex', reason: 'x' }],
    ] as const)
      expect(crm.refused(name, { request: ID, ...more })).toEqual([
        `The data request ${ID} is closed. A new wish is a new request.`,
      ]);
  });

  it('is asked about once, and extended once', () => {
    const crm = logged();
    crm.do('ask-for-identity', { request: ID });
    expect(crm.refused('ask-for-identity', { request: ID })).toHaveLength(1);
    crm.do('confirm-identity', { request: ID, identity_seen: 'Passport' });
    expect(crm.refused('ask-for-identity', { request: ID })).toHaveLength(1);
    expect(crm.refused('confirm-identity', { request: ID, identity_seen: 'Passport' })).toHaveLength(1);
    crm.do('extend-data-request', { request: ID, extension_reason: 'Complex', reason: 'x' });
    expect(crm.refused('extend-data-request', { request: ID, extension_reason: 'Complex', reason: 'x' })).toHaveLength(
      1,
    );
  });

  it('can come with any message, which is logged once for each wish', () => {
    const crm = logged({ message: 'MSG-0001' });
    expect(requestIn(crm)).toMatchObject({ message: 'MSG-0001', due_on: '2026-11-30' });
    const again = { id: 'DR-0901', candidate: AMIRA, kind: 'Subject access', received_on: TODAY, message: 'MSG-0001' };
    expect(crm.refused('log-data-request', again)).toEqual([
      `kind: This message is logged as “Subject access” already, in ${ID}.`,
    ]);
    expect(crm.refused('log-data-request', { ...again, kind: 'Objection' })).toEqual([]);
    expect(crm.refused('log-data-request', { ...again, id: 'DR-0902', message: 'MSG-0099' })).toHaveLength(1);
  });

  it('does not come with a message that the desk wrote', () => {
    const crm = new TestCrm();
    crm.do('write-message', { id: 'MSG-0900', kind: 'E-mail', to_candidate: AMIRA, subject: 'Hello', body: 'x' });
    const given = { id: ID, candidate: AMIRA, kind: 'Erasure', received_on: TODAY, message: 'MSG-0900' };
    expect(crm.refused('log-data-request', given)).toEqual([
      'message: This message went out from the desk. Nobody asks for anything in it.',
    ]);
  });

  it('stands still while it is asked which data is meant, and the days of the pause do not count', () => {
    const crm = logged();
    crm.do('ask-what-is-meant', { id: 'CLA-0900', request: ID, question: 'Which of the two years do you mean?' });
    expect(requestIn(crm)).toMatchObject({ due_on: null });
    expect(crm.refused('ask-what-is-meant', { id: 'CLA-0901', request: ID, question: 'And?' })).toEqual([
      'A question is open already. The clock stands still until it is answered.',
    ]);
    const answer = { id: 'CLA-0900', answer: 'The last one' };
    expect(crm.refused('record-what-is-meant', { ...answer, answered_on: '2026-11-01' })).toEqual([
      'answered_on: Answered: it was not asked before that day.',
    ]);
    crm.goTo('2026-11-05');
    crm.do('record-what-is-meant', { ...answer, answered_on: '2026-11-05' });
    // Four days, 2 to 5 November, are taken out of the month.
    expect(requestIn(crm)).toMatchObject({ due_on: '2026-12-04' });
    expect(crm.refused('record-what-is-meant', { ...answer, answered_on: '2026-11-05' })).toEqual([
      'It was answered on 5 Nov 2026 already.',
    ]);
    const [request] = runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.requests ?? [];
    expect(request?.clock.because.join(' ')).toContain('4 days do not count, while we asked what is meant');
  });

  it('was due on the same day after the record is erased: the pause stays, its words go', () => {
    const crm = logged();
    crm.do('ask-what-is-meant', { id: 'CLA-0900', request: ID, question: 'Which of the two years do you mean?' });
    crm.goTo('2026-11-05');
    crm.do('record-what-is-meant', { id: 'CLA-0900', answer: 'The last one', answered_on: '2026-11-05' });
    crm.do('close-data-request', { request: ID, outcome: 'Answered', reply: 'Here it is.' });
    const clock = () => runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.requests.find(({ id }) => id === ID)?.clock;
    const before = clock();
    const erase = { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'x' };
    expect(crm.refused('erase-candidate', erase)).toEqual([]);
    expect(clock()).toEqual(before);
    expect(before?.because.join(' ')).toContain('4 days do not count');
    expect(crm.row('clarification', 'CLA-0900')).toMatchObject({ question: '[erased]', answer: null });
  });

  it('holds the record by itself, until it is closed', () => {
    const crm = logged();
    const erase = { candidate: AMIRA, retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'x' };
    expect(isHeld(crm.sandbox, AMIRA)).toBe(true);
    expect(crm.refused('erase-candidate', erase)).toEqual([expect.stringContaining('A hold lasts on this record')]);
    crm.do('close-data-request', { request: ID, outcome: 'Refused', reply: 'No' });
    expect(isHeld(crm.sandbox, AMIRA)).toBe(false);
  });

  it('does not stop what is in scope from being changed or removed; the trail says so, and what it was', () => {
    const crm = logged();
    expect(crm.refused('change-activity', { id: 'ACT-0001', changes: { body: 'Rang, was kind' } })).toEqual([]);
    expect(crm.refused('change-document', { document: 'DOC-0001', changes: { kind: 'Other' } })).toEqual([]);
    expect(crm.refused('remove-activity', { id: 'ACT-0001', reason: 'Embarrassing' })).toEqual([]);
    const after = crm.sandbox
      .all('audit')
      .filter(({ candidate, record }) => candidate === AMIRA && (record === 'activity' || record === 'document'));
    expect(after.map(({ action, record, before }) => [action, record, before])).toEqual([
      ['change', 'activity', 'Rang'],
      ['change', 'document', 'CV'],
      ['remove', 'activity', null],
    ]);
  });

  it('is shown with its due date and the steps that lead there', () => {
    const crm = logged();
    const [request] = runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.requests ?? [];
    expect(request?.clock.head).toBe('Due by the end of Mon 30 Nov 2026.');
    expect(request?.clock.because.length).toBeGreaterThan(1);
  });
});
