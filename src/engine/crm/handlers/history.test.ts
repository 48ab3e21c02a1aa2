/**
 * Owns proof of what the CRM refuses and keeps of jobs.
 * Must never ask whether a gap was noticed; a goal does.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';

const job = (over: Record<string, unknown> = {}) => ({
  id: 'JOB-0100',
  candidate: AMIRA,
  employer: 'Harewood',
  job_title: 'Sales assistant',
  started: '2023-09',
  ended: '2025-07',
  duties: null,
  ...over,
});

describe('a job', () => {
  it('is added as it is given', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-job', job({ ended: null }))).toEqual([]);
    expect(crm.row('work_history', 'JOB-0100')).toEqual(job({ ended: null }));
  });

  it.each([
    ['without an employer', { employer: ' ' }, 'employer: Employer is missing.'],
    ['without a title', { job_title: '' }, 'job_title: Job title is missing.'],
    [
      'without a beginning',
      { started: null },
      'started: From is missing. A work history without dates cannot show a gap.',
    ],
    [
      'that begins in a month 13',
      { started: '2023-13' },
      'started: From: “2023-13” is not a month. Write it as Sep 2024.',
    ],
    ['that ends before it begins', { ended: '2023-08' }, 'ended: To: the job cannot end before it begins.'],
    ['that has not begun', { started: '2026-12', ended: null }, 'started: From: this month has not come yet.'],
    [
      'of a record in the bin',
      { candidate: BINNED },
      'The record CAND-0002 is in the bin. Restore it before you change it.',
    ],
    ['with a reference that is taken', { id: 'JOB-0001' }, 'JOB-0001 is already taken.'],
  ])('is refused %s', (_, over, says) => expect(new TestCrm().refused('add-job', job(over))).toEqual([says]));

  it('may begin and end in the same month, and begin this month', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-job', job({ started: '2026-11', ended: '2026-11' }))).toEqual([]);
  });

  it('is changed in the fields given, and checked as a whole', () => {
    const crm = new TestCrm();
    expect(crm.refused('change-job', { id: 'JOB-0001', changes: { ended: '2026-01' } })).toEqual([]);
    expect(crm.row('work_history', 'JOB-0001')).toMatchObject({
      employer: 'Northgate',
      started: '2024-02',
      ended: '2026-01',
    });
    expect(crm.refused('change-job', { id: 'JOB-0001', changes: { ended: '2024-01' } })).toEqual([
      'ended: To: the job cannot end before it begins.',
    ]);
  });

  it('keeps its beginning: without dates a history cannot show a gap', () => {
    expect(new TestCrm().refused('change-job', { id: 'JOB-0001', changes: { started: null } })).toEqual([
      'started: From is missing. A work history without dates cannot show a gap.',
    ]);
  });

  it('can be removed, once', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-job', { id: 'JOB-0001' })).toEqual([]);
    expect(crm.row('work_history', 'JOB-0001')).toBeUndefined();
    expect(crm.refused('remove-job', { id: 'JOB-0001' })).toEqual(['id: There is no job JOB-0001.']);
  });
});
