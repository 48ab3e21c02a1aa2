/** Owns proof that each rule of quality finds whom it should and nobody else, and that what is counted is what is listed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';
import { qualityRuleNames } from '../../record/quality-rules.ts';
import { workGaps } from '../../record/work-gaps.ts';
import { runQuery } from './run-query.ts';

const WHOLE = 'CAND-0500';
const whole = {
  ...{
    id: WHOLE,
    state: 'Active',
    first_name: 'Zoe',
    last_name: 'Ward',
    email: 'zoe@example.com',
    mobile: '07700 900555',
  },
  ...{
    address: '1 Beck Side',
    town: 'Leeds',
    postcode: 'LS2 7DJ',
    job_title: 'Cook',
    sector: 'Hospitality',
    source: 'Referral',
  },
  ...{ availability: 'Available', availability_verified: '2026-10-01', lawful_basis: 'Legitimate interests' },
} as const;
const rows = {
  candidate: [whole],
  skill: [{ id: 'SKILL-0003', name: 'Word' }],
  candidate_skill: ['0001', '0002', '0003'].map((skill) => ({
    id: `CS-9${skill}`,
    candidate: WHOLE,
    skill: `SKILL-${skill}`,
  })),
  work_history: [{ id: 'JOB-0500', candidate: WHOLE, employer: 'Inn', job_title: 'Cook', started: '2020-01' }],
  document: [
    { id: 'DOC-0500', candidate: WHOLE, folder: 'FOLD-0001', kind: 'CV', name: 'WARD', version: 1, state: 'Active' },
  ],
  privacy_notice: [{ id: 'PN-0500', candidate: WHOLE, version: '2026', sent_on: '2026-10-01', how: 'Post' }],
} as const;
const office = (more: Record<string, unknown> = {}) => new TestCrm(rows as never, more as never);
const faultsOf = (crm: TestCrm) => runQuery(crm.sandbox, 'completeness', { candidate: WHOLE })?.faults;
const update = (cells: string) => (crm: TestCrm) =>
  crm.sandbox.db.run(`UPDATE candidate SET ${cells} WHERE id = '${WHOLE}'`);

describe('the quality of the records', () => {
  it('finds nothing wrong with a whole record', () => {
    expect(runQuery(office().sandbox, 'completeness', { candidate: WHOLE })).toEqual({
      ...{ filled: 10, of: 10, missing: [], faults: [], gaps: [] },
    });
  });

  it.each([
    ['missing-field', update('postcode = NULL')],
    ['no-source', update('source = NULL')],
    ['stale', update("availability_verified = '2026-08-03'")],
    ['no-basis', update('lawful_basis = NULL')],
    ['birth-kept', update("date_of_birth = '2004-11-02'")],
    ['few-skills', (crm: TestCrm) => crm.sandbox.db.run("DELETE FROM candidate_skill WHERE id = 'CS-90003'")],
    ['no-cv', (crm: TestCrm) => crm.sandbox.db.run("UPDATE document SET kind = 'Other' WHERE id = 'DOC-0500'")],
    ['no-notice', (crm: TestCrm) => crm.sandbox.db.run("DELETE FROM privacy_notice WHERE id = 'PN-0500'")],
    ['no-work', (crm: TestCrm) => crm.sandbox.db.run("DELETE FROM work_history WHERE id = 'JOB-0500'")],
    [
      'undated-job',
      (crm: TestCrm) => crm.sandbox.db.run("UPDATE work_history SET started = NULL WHERE id = 'JOB-0500'"),
    ],
    [
      'work-gap',
      (crm: TestCrm) => crm.sandbox.db.run("UPDATE work_history SET ended = '2026-06' WHERE id = 'JOB-0500'"),
    ],
  ] as const)('%s', (rule, spoil) => {
    const crm = office();
    spoil(crm);
    expect(faultsOf(crm)).toEqual([rule]);
    expect(runQuery(crm.sandbox, 'faultLines', { rule }).lines.map(({ id }) => id)).toContain(WHOLE);
  });

  it('finds what has run out', () => {
    const crm = office({
      qualification: [
        {
          id: 'QUAL-0500',
          candidate: WHOLE,
          title: 'CSCS',
          status: 'Achieved',
          expires_on: '2026-11-01',
          certificate_seen: 0,
        },
      ],
    });
    expect(faultsOf(crm)).toEqual(['run-out']);
    expect(runQuery(crm.sandbox, 'faultLines', { rule: 'run-out' }).lines[0]?.detail).toBe('CSCS, 1 Nov 2026');
  });

  it('does not miss a second name of a person with one', () => {
    const crm = office();
    update('one_name = 1, first_name = NULL')(crm);
    expect(faultsOf(crm)).toEqual([]);
  });

  it('counts as many as it lists, of those in daily use only', () => {
    const { sandbox } = office();
    const { faults, records, whole: all } = runQuery(sandbox, 'quality', {});
    expect([records, all]).toEqual([2, 2]);
    for (const rule of qualityRuleNames)
      expect([rule, runQuery(sandbox, 'faultLines', { rule }).total]).toEqual([rule, faults[rule]]);
    expect(runQuery(sandbox, 'faultLines', { rule: 'no-notice' }).lines.map(({ id }) => id)).toEqual([AMIRA]);
  });

  it('finds a gap in SQL where the months themselves show one', () => {
    const month = fc
      .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`)
      .filter((one) => one <= '2026-11');
    const job = fc.tuple(fc.option(month), fc.option(month)).filter(([from, to]) => !from || !to || from <= to);
    const crm = office();
    fc.assert(
      fc.property(fc.array(job, { maxLength: 4 }), (jobs) => {
        crm.sandbox.db.run(`DELETE FROM work_history WHERE candidate = '${WHOLE}'`);
        for (const [at, [started, ended]] of jobs.entries())
          crm.sandbox.db.run(
            'INSERT INTO work_history (id, candidate, employer, job_title, started, ended) VALUES (?, ?, ?, ?, ?, ?)',
            [`JOB-7${at}`, WHOLE, 'E', 'J', started, ended],
          );
        const gaps = workGaps(
          jobs.map(([started, ended]) => ({ started, ended })),
          '2026-11-02',
        );
        expect(faultsOf(crm)?.includes('work-gap')).toBe(gaps.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
