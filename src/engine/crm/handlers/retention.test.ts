/**
 * Owns proof of what the CRM allows and refuses at the end of a record's use.
 * Must never say which of them was right; goals and traps do.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import type { Row } from '../../record/catalogue.ts';

const archive = (over: Record<string, unknown> = {}) => ({
  candidate: AMIRA,
  retention_rule: 'R-01',
  release_on: '2027-01-15',
  reason: 'Not in use',
  ...over,
});

describe('the bin', () => {
  it('takes a record with its documents, although it should have been archived', () => {
    const crm = new TestCrm();
    expect(crm.refused('bin-candidate', { candidate: AMIRA, reason: 'Tidy' })).toEqual([]);
    expect(crm.row('candidate', AMIRA)).toMatchObject({
      state: 'In the bin',
      binned_on: '2026-11-02',
      binned_by: 'STAFF-0001',
    });
    expect(crm.sandbox.where('document', 'candidate', AMIRA).map(({ state }) => state)).toEqual([
      'In the bin',
      'In the bin',
    ]);
  });

  it('asks for a reason, and takes a record once', () => {
    const crm = new TestCrm();
    expect(crm.refused('bin-candidate', { candidate: AMIRA, reason: ' ' })).toEqual(['reason: Reason is missing.']);
    expect(crm.refused('bin-candidate', { candidate: BINNED, reason: 'x' })).toEqual([
      'This record is in the bin already.',
    ]);
  });

  it('gives a record back with its documents', () => {
    const crm = new TestCrm();
    expect(crm.refused('restore-candidate', { candidate: BINNED, reason: 'By mistake' })).toEqual([]);
    expect(crm.row('candidate', BINNED)).toMatchObject({ state: 'Active', binned_on: null, binned_by: null });
    expect(crm.row('document', 'DOC-0003')?.state).toBe('Active');
  });

  it('gives a record that was archived back to the archive, under its rule and with its release date', () => {
    const crm = new TestCrm();
    const before = crm.row('candidate', ARCHIVED);
    const papers = crm.sandbox.where('document', 'candidate', ARCHIVED);
    crm.do('bin-candidate', { candidate: ARCHIVED, reason: 'To tidy up' });
    crm.do('restore-candidate', { candidate: ARCHIVED, reason: 'By mistake' });
    expect(before?.state).toBe('Archived');
    expect(crm.row('candidate', ARCHIVED)).toEqual(before);
    expect(crm.sandbox.where('document', 'candidate', ARCHIVED)).toEqual(papers);
  });

  it.each([
    ['on the 30th day', '2026-11-18', []],
    ['not on the 31st', '2026-11-19', ['The 30 days in which a record can be restored have passed.']],
  ])('gives it back %s', (_, today, says) => {
    const crm = new TestCrm();
    crm.goTo(today);
    expect(crm.refused('restore-candidate', { candidate: BINNED, reason: 'By mistake' })).toEqual(says);
  });

  it.each<[Row<'candidate'>['state'], string]>([
    ['Active', 'This record is in use; there is nothing to restore.'],
    ['Anonymised', 'This record is anonymised. That cannot be undone.'],
    ['Erased', 'This record is erased. That cannot be undone.'],
  ])('has nothing to give back of a record that is %s', (state, says) => {
    const crm = new TestCrm({ candidate: [{ id: 'CAND-0009', state }] });
    expect(crm.refused('restore-candidate', { candidate: 'CAND-0009', reason: 'x' })).toEqual([says]);
  });
});

describe('the archive', () => {
  it('takes a record with its documents, under a rule, with its release date', () => {
    const crm = new TestCrm();
    expect(crm.refused('archive-candidate', archive())).toEqual([]);
    expect(crm.row('candidate', AMIRA)).toMatchObject({
      state: 'Archived',
      archived_on: '2026-11-02',
      retention_rule: 'R-01',
      release_on: '2027-01-15',
    });
    expect(crm.row('document', 'DOC-0001')?.state).toBe('Archived');
  });

  it.each([
    [
      'with a date that has passed',
      { release_on: '2026-11-01' },
      [expect.stringMatching(/^release_on: Release date: this day has passed\./)],
    ],
    [
      'with today as the date',
      { release_on: '2026-11-02' },
      [expect.stringMatching(/^release_on: Release date: this is today\./)],
    ],
    ['with a date that is none', { release_on: '2027-02-30' }, [expect.stringMatching(/is not a date/)]],
    [
      'without a date and a reason, both at once',
      { release_on: '', reason: '' },
      ['release_on: Release date is missing.', 'reason: Reason is missing.'],
    ],
    ['under a rule that is none', { retention_rule: 'R-99' }, ['retention_rule: There is no retention rule R-99.']],
    ['from the bin', { candidate: BINNED }, ['A record in the bin cannot be archived. Restore it first.']],
    ['twice', { candidate: ARCHIVED }, ['This record is archived already.']],
  ])('refuses a record %s', (_, over, says) =>
    expect(new TestCrm().refused('archive-candidate', archive(over))).toEqual(says),
  );

  it('gives a record back at any time, without its rule and date', () => {
    const crm = new TestCrm();
    crm.goTo('2031-01-01');
    expect(crm.refused('restore-candidate', { candidate: ARCHIVED, reason: 'Came back' })).toEqual([]);
    expect(crm.row('candidate', ARCHIVED)).toMatchObject({
      state: 'Active',
      archived_on: null,
      retention_rule: null,
      release_on: null,
    });
  });
});
