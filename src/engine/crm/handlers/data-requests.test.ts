/** Owns proof of what a data request is in the CRM from the day it is logged to its reply. The clock itself: tests/protection. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from '../queries/run-query.ts';

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

  it('is shown with its due date and the steps that lead there', () => {
    const crm = logged();
    const [request] = runQuery(crm.sandbox, 'candidate', { id: AMIRA })?.requests ?? [];
    expect(request?.clock.head).toBe('Due by the end of Mon 30 Nov 2026.');
    expect(request?.clock.because.length).toBeGreaterThan(1);
  });
});
