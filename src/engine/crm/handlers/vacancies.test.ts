/** Owns proof of what the CRM refuses and keeps of vacancies, requirements, shortlists and submissions. Must never judge a choice. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { missingParticulars } from '../../record/particulars.ts';
import { beforeSubmission } from '../rules/before-submission.ts';

const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") \u202eevil\u202c {{1}} ‘; DROP TABLE candidate;--';
const KEPT = HOSTILE.replace(/[\u202e\u202c]/g, '');
const vacancy = 'VAC-0001';

describe('a vacancy', () => {
  it('is changed in its particulars, and says which of regulation 18 are missing', () => {
    const crm = new TestCrm();
    const missing = () => missingParticulars(crm.sandbox.all('vacancy')[0] as never);
    expect(missing()).toEqual(
      expect.arrayContaining(['Hours', 'Health and safety risks and controls', 'Likely duration']),
    );
    const changes = { hours: 'Nights', health_and_safety: HOSTILE, duration: '13 weeks' };
    expect(crm.refused('change-vacancy', { vacancy, changes })).toEqual([]);
    expect(crm.row('vacancy', vacancy)).toMatchObject({ hours: 'Nights', health_and_safety: KEPT });
    expect(missing()).toEqual([
      ...['Starts', 'Duties', 'Location', 'Experience and training needed', 'Qualifications and authorisations needed'],
      ...['Expenses', 'Pay'],
    ]);
  });

  it.each([
    ['Experience', ['Qualifications and authorisations needed']],
    ['Qualification', ['Experience and training needed']],
    ['Other', ['Experience and training needed', 'Qualifications and authorisations needed']],
  ] as const)('a requirement of the kind %s leaves %j to be asked', (kind, left) => {
    const rows = new TestCrm().sandbox.all('vacancy')[0] as never;
    const asked = missingParticulars(rows, { requirements: [{ kind }] });
    expect(asked.filter((label) => label.endsWith(' needed'))).toEqual(left);
  });

  it('is put on hold with what is missing, and opened again', () => {
    const crm = new TestCrm();
    expect(crm.refused('hold-vacancy', { vacancy, waits_for: 'Hours\nExpenses' })).toEqual([]);
    expect(crm.row('vacancy', vacancy)).toMatchObject({ state: 'On hold', waits_for: 'Hours\nExpenses' });
    expect(crm.refused('open-vacancy', { vacancy })).toEqual([]);
    expect(crm.row('vacancy', vacancy)).toMatchObject({ state: 'Open', waits_for: null });
  });

  it('asks for what was added, changed or taken out', () => {
    const crm = new TestCrm();
    const added = { id: 'REQ-0100', vacancy, need: 'Must have', kind: 'Pay', what: HOSTILE, pay: '15.4 per hour' };
    expect(crm.refused('add-requirement', added)).toEqual([]);
    expect(crm.row('requirement', 'REQ-0100')).toMatchObject({ what: KEPT, pay: '£15.40 an hour' });
    expect(crm.refused('change-requirement', { id: 'REQ-0100', changes: { need: 'Nice to have' } })).toEqual([]);
    expect(crm.refused('remove-requirement', { id: 'REQ-0100', reason: 'Double' })).toEqual([]);
    expect(crm.row('requirement', 'REQ-0100')).toBeUndefined();
  });
});

describe('a shortlist', () => {
  const entry = { id: 'SL-0100', vacancy, candidate: AMIRA, state: 'Longlisted' };

  it('has a person once, and keeps why they are left out', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-to-shortlist', entry)).toEqual([]);
    expect(crm.refused('add-to-shortlist', { ...entry, id: 'SL-0101' })).toEqual([
      'candidate: This person is on the list already, as longlisted.',
    ]);
    const left = { id: 'SL-0100', left_out_for: 'Too far away', left_out_because: HOSTILE };
    expect(crm.refused('leave-out', left)).toEqual([]);
    expect(crm.row('shortlist_entry', 'SL-0100')).toMatchObject({ state: 'Rejected', left_out_because: KEPT });
    expect(crm.refused('remove-from-shortlist', { id: 'SL-0100', reason: 'x' })).toEqual([
      'This person is rejected by now, and the list keeps that.',
    ]);
  });

  it('takes nobody whose record is in the bin', () => {
    expect(new TestCrm().refused('add-to-shortlist', { ...entry, candidate: BINNED })).toEqual([
      expect.stringContaining('in the bin'),
    ]);
  });

  it('has a verdict of a person on each requirement once, which can be changed', () => {
    const crm = new TestCrm();
    crm.do('add-requirement', { id: 'REQ-0100', vacancy, need: 'Must have', kind: 'Other', what: 'Calm' });
    const judged = {
      id: 'RAT-0100',
      requirement: 'REQ-0100',
      candidate: AMIRA,
      verdict: 'Met',
      evidence: 'ACT-0001',
      reason: HOSTILE,
    };
    expect(crm.refused('record-rationale', judged)).toEqual([]);
    expect(crm.row('rationale', 'RAT-0100')).toMatchObject({ verdict: 'Met', reason: KEPT });
    expect(crm.refused('change-rationale', { id: 'RAT-0100', changes: { verdict: 'Part' } })).toEqual([]);
    expect(crm.row('rationale', 'RAT-0100')?.verdict).toBe('Part');
  });
});

describe('a submission', () => {
  const sent = { id: 'SUB-0100', vacancy, candidate: AMIRA };

  it('keeps what was sent as it was, with the permission for this vacancy, and nothing by which the person can be reached', () => {
    const crm = new TestCrm();
    crm.do('record-permission', {
      id: 'PERM-0100',
      vacancy,
      candidate: AMIRA,
      given_on: '2026-11-02',
      how: 'Phone call',
    });
    crm.do('add-to-shortlist', { id: 'SL-0100', vacancy, candidate: AMIRA, state: 'Shortlisted' });
    expect(crm.refused('submit-candidate', sent)).toEqual([]);
    const row = crm.row('submission', 'SUB-0100');
    expect(row).toMatchObject({ permission: 'PERM-0100', sent_on: '2026-11-02' });
    expect(row?.what_was_sent).toContain('Amira Khan');
    expect(row?.what_was_sent).not.toMatch(/07700|@|Cross Green|LS9|Leeds/);
    expect(crm.row('shortlist_entry', 'SL-0100')?.state).toBe('Submitted');
    crm.do('remove-job', { id: 'JOB-0001' });
    expect(crm.row('submission', 'SUB-0100')?.what_was_sent).toBe(row?.what_was_sent);
  });

  it('says what was confirmed for this vacancy, and not what the record expected before', () => {
    const crm = new TestCrm();
    crm.do('add-to-shortlist', { id: 'SL-0100', vacancy, candidate: AMIRA, state: 'Shortlisted' });
    const call = {
      vacancy,
      candidate: AMIRA,
      kind: 'Phone call',
      happened_on: '2026-11-02',
      interest: 'Interested',
      body: 'Wants it',
    };
    const free = { availability: 'Available', available_from: '2026-11-16', pay: '£13.25 an hour' };
    expect(crm.refused('confirm-with-candidate', { id: 'ACT-0901', ...call, ...free })).toEqual([]);
    crm.do('submit-candidate', sent);
    const { what_was_sent } = crm.row('submission', 'SUB-0100') ?? {};
    expect(what_was_sent).toContain('Pay agreed for this job: £13.25 an hour');
    expect(what_was_sent).toContain('Availability: Available from 16 Nov 2026');
    expect(what_was_sent).not.toContain('Pay expected');
  });

  it('can be made without permission, once', () => {
    const crm = new TestCrm();
    expect(crm.refused('submit-candidate', sent)).toEqual([]);
    expect(crm.row('submission', 'SUB-0100')?.permission).toBeNull();
    expect(crm.refused('submit-candidate', { ...sent, id: 'SUB-0101' })).toEqual([
      'candidate: This person was submitted for this vacancy already.',
    ]);
  });

  it('is preceded by checks, of which the CRM says which are done', () => {
    const crm = new TestCrm();
    const undone = () =>
      beforeSubmission(crm.sandbox, AMIRA, vacancy)
        .filter(({ done }) => !done)
        .map(({ check }) => check);
    expect(undone()).toEqual(['call', 'interest', 'availability', 'pay', 'permission', 'identity', 'right-to-work']);
    crm.do('record-permission', {
      id: 'PERM-0100',
      vacancy,
      candidate: AMIRA,
      given_on: '2026-11-02',
      how: 'Phone call',
    });
    crm.do('update-candidate', {
      candidate: AMIRA,
      changes: { right_to_work: 'Checked', identity_checked: '2026-11-02', availability_verified: '2026-11-02' },
    });
    expect(undone()).toEqual(['call', 'interest', 'pay']);
    const asked = { vacancy, candidate: AMIRA, kind: 'Phone call', happened_on: '2026-11-02', body: 'Rang her' };
    crm.do('confirm-with-candidate', { id: 'ACT-0100', ...asked, interest: 'Wants to think about it' });
    expect(undone()).toEqual(['interest', 'pay']);
    crm.do('confirm-with-candidate', { id: 'ACT-0101', ...asked, interest: 'Interested', pay: '14.50 an hour' });
    expect(undone()).toEqual([]);
  });
});
