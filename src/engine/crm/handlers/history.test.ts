/**
 * Owns: proof of what the CRM refuses and keeps of jobs, qualifications and skills.
 * Must never: ask whether a gap was noticed; a goal does.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';

const job = (over: Record<string, unknown> = {}) => ({ id: 'JOB-0100', candidate: AMIRA, employer: 'Harewood', job_title: 'Sales assistant', started: '2023-09', ended: '2025-07', duties: null, ...over });
const qualification = (over: Record<string, unknown> = {}) => ({ id: 'QUAL-0100', candidate: AMIRA, title: 'Diploma', level: 'Level 3', status: 'Working towards', awarded_on: null, expires_on: null, certificate_seen: 0, ...over });

describe('a job', () => {
  it('is added as it is given', () => {
    const crm = new Crm();
    expect(crm.refused('add-job', job({ ended: null }))).toEqual([]);
    expect(crm.row('work_history', 'JOB-0100')).toEqual(job({ ended: null }));
  });

  it.each([
    ['without an employer', { employer: ' ' }, 'employer: Employer is missing.'],
    ['without a title', { job_title: '' }, 'job_title: Job title is missing.'],
    ['without a beginning', { started: null }, 'started: From is missing. A work history without dates cannot show a gap.'],
    ['that begins in a month 13', { started: '2023-13' }, 'started: From: “2023-13” is not a month. Write it as 2024-09.'],
    ['that ends before it begins', { ended: '2023-08' }, 'ended: To: the job cannot end before it begins.'],
    ['that has not begun', { started: '2026-12', ended: null }, 'started: From: this month has not come yet.'],
    ['of a record in the bin', { candidate: BINNED }, 'The record CAND-0002 is in the bin. Restore it before you change it.'],
    ['with a reference that is taken', { id: 'JOB-0001' }, 'JOB-0001 is already taken.'],
  ])('is refused %s', (_, over, says) => expect(new Crm().refused('add-job', job(over))).toEqual([says]));

  it('may begin and end in the same month, and begin this month', () => {
    const crm = new Crm();
    expect(crm.refused('add-job', job({ started: '2026-11', ended: '2026-11' }))).toEqual([]);
  });

  it('is changed in the fields given, and checked as a whole', () => {
    const crm = new Crm();
    expect(crm.refused('change-job', { id: 'JOB-0001', changes: { ended: '2026-01' } })).toEqual([]);
    expect(crm.row('work_history', 'JOB-0001')).toMatchObject({ employer: 'Northgate', started: '2024-02', ended: '2026-01' });
    expect(crm.refused('change-job', { id: 'JOB-0001', changes: { ended: '2024-01' } })).toEqual(['ended: To: the job cannot end before it begins.']);
  });

  it('keeps its beginning: without dates a history cannot show a gap', () => {
    expect(new Crm().refused('change-job', { id: 'JOB-0001', changes: { started: null } })).toEqual([
      'started: From is missing. A work history without dates cannot show a gap.',
    ]);
  });

  it('can be removed, once', () => {
    const crm = new Crm();
    expect(crm.refused('remove-job', { id: 'JOB-0001' })).toEqual([]);
    expect(crm.row('work_history', 'JOB-0001')).toBeUndefined();
    expect(crm.refused('remove-job', { id: 'JOB-0001' })).toEqual(['There is no job JOB-0001.']);
  });
});

describe('a qualification', () => {
  it('is added as it is given', () => {
    const crm = new Crm();
    expect(crm.refused('add-qualification', qualification({ expires_on: '2027-03-31' }))).toEqual([]);
    expect(crm.row('qualification', 'QUAL-0100')).toEqual(qualification({ expires_on: '2027-03-31' }));
  });

  it.each([
    ['without a title', { title: '' }, 'title: Qualification is missing.'],
    ['awarded on a day instead of in a month', { awarded_on: '2023-07-01' }, 'awarded_on: Awarded: “2023-07-01” is not a month. Write it as 2024-09.'],
    ['that expires on no day', { expires_on: '2027-02-30' }, 'expires_on: Expires: “2027-02-30” is not a date. Write it as 2 Nov 2026 or 2/11/2026.'],
    ['of nobody', { candidate: 'CAND-0999' }, 'There is no candidate CAND-0999.'],
  ])('is refused %s', (_, over, says) => expect(new Crm().refused('add-qualification', qualification(over))).toEqual([says]));

  it('is changed in the fields given, and checked as a whole', () => {
    const crm = new Crm();
    expect(crm.refused('change-qualification', { id: 'QUAL-0001', changes: { status: 'Working towards', awarded_on: null } })).toEqual([]);
    expect(crm.row('qualification', 'QUAL-0001')).toMatchObject({ title: 'Forklift', status: 'Working towards', awarded_on: null, certificate_seen: 1 });
    expect(crm.refused('change-qualification', { id: 'QUAL-0001', changes: { title: ' ' } })).toEqual(['title: Qualification is missing.']);
  });

  it('can be removed, once', () => {
    const crm = new Crm();
    expect(crm.refused('remove-qualification', { id: 'QUAL-0001' })).toEqual([]);
    expect(crm.refused('remove-qualification', { id: 'QUAL-0001' })).toEqual(['There is no qualification QUAL-0001.']);
  });
});

describe('a skill', () => {
  it('of the agency’s list is put on a record once', () => {
    const crm = new Crm();
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0002' })).toEqual([]);
    expect(crm.world.where('candidate_skill', 'candidate', AMIRA).map(({ skill }) => skill).sort()).toEqual(['SKILL-0001', 'SKILL-0002']);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0002' })).toEqual(['skill: Excel is on the record already.']);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0099' })).toEqual(['There is no skill SKILL-0099.']);
  });

  it('can be taken off again, whoever put it there, and put back', () => {
    const crm = new Crm();
    expect(crm.refused('remove-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual([]);
    expect(crm.refused('remove-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual(['skill: That skill is not on the record.']);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual([]);
  });
});
