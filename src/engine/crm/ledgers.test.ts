/**
 * Owns proof that each write leaves its line in the audit trail, and each look its line in the access log.
 * Must never go round the door for writes; rows that a test puts in otherwise would prove nothing.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../tests/builders/crm.ts';
import { AMIRA } from '../../../tests/builders/crm-rows.ts';
import { runQuery } from './queries/run-query.ts';

describe('the audit trail', () => {
  it('has one line for each field that was changed, with before, after and reason', () => {
    const crm = new TestCrm();
    const { changes } = crm.do('archive-candidate', {
      candidate: AMIRA,
      retention_rule: 'R-01',
      release_on: '2027-01-15',
      reason: ' Not in use ',
    });
    const lines = crm.sandbox.all('audit');
    expect(lines.map(({ record_id, field, before, after }) => ({ record_id, field, before, after }))).toEqual([
      { record_id: AMIRA, field: 'archived_on', before: null, after: '2026-11-02' },
      { record_id: AMIRA, field: 'release_on', before: null, after: '2027-01-15' },
      { record_id: AMIRA, field: 'retention_rule', before: null, after: 'R-01' },
      { record_id: AMIRA, field: 'state', before: 'Active', after: 'Archived' },
      { record_id: 'DOC-0001', field: 'state', before: 'Active', after: 'Archived' },
      { record_id: 'DOC-0002', field: 'state', before: 'Active', after: 'Archived' },
    ]);
    expect(lines).toHaveLength(changes.length);
    for (const line of lines) {
      expect(line).toMatchObject({
        step: 1,
        on_day: '2026-11-02',
        at_time: null,
        staff: 'STAFF-0001',
        action: 'change',
        candidate: AMIRA,
        reason: 'Not in use',
      });
    }
  });

  it('has one line for a record that was made, and one for a record that was removed', () => {
    const crm = new TestCrm();
    crm.do('register-candidate', { candidate: 'CAND-0100', profile: aProfile() });
    crm.do('remove-job', { id: 'JOB-0001' });
    expect(crm.sandbox.all('audit')).toMatchObject([
      {
        step: 1,
        action: 'create',
        record: 'candidate',
        record_id: 'CAND-0100',
        candidate: 'CAND-0100',
        field: null,
        reason: null,
      },
      { step: 2, action: 'remove', record: 'work_history', record_id: 'JOB-0001', candidate: AMIRA, field: null },
    ]);
  });

  it('does not carry the reason of one step into the next', () => {
    const crm = new TestCrm();
    crm.do('remove-activity', { id: 'ACT-0001', reason: 'Health' });
    crm.do('complete-task', { task: 'TASK-0001' });
    expect(crm.sandbox.all('audit').map(({ reason }) => reason)).toEqual(['Health', null]);
  });

  it('says nothing of a write that changes nothing', () => {
    const crm = new TestCrm();
    crm.do('change-activity', { id: 'ACT-0001', changes: { subject: 'Mine' } });
    expect(crm.sandbox.all('audit')).toEqual([]);
  });

  it('numbers its lines in the order of their writing, without a gap', () => {
    const crm = new TestCrm();
    for (const id of ['JOB-0201', 'JOB-0202', 'JOB-0203'])
      crm.sandbox.insert('work_history', { id, candidate: AMIRA, employer: 'E', job_title: 'J' });
    expect(crm.sandbox.all('audit').map(({ id }) => id)).toEqual(['AUD-00001', 'AUD-00002', 'AUD-00003']);
  });
});

describe.each(['audit', 'access'] as const)('the lines of %s', (query) => {
  const [table, prefix] = query === 'audit' ? (['audit', 'AUD'] as const) : (['access_log', 'ACC'] as const);
  const line = (number: number) => ({
    ...{ id: `${prefix}-${number}`, step: 0, on_day: '2026-10-01', at_time: '09:00', staff: 'STAFF-0001' },
    ...{ action: 'change', record: 'candidate', record_id: AMIRA, candidate: AMIRA, granted: 1 },
  });
  const past = [99_998, 99_999, 100_000, 100_001].map(line).map(({ action, granted, ...rest }) => ({
    ...rest,
    ...(query === 'audit' ? { action } : { granted }),
  }));
  const crm = new TestCrm({ [table]: past });

  it.each([{}, { candidate: AMIRA }])('come by number, the last one first, also after 99,999: %j', (params) => {
    const found = runQuery(crm.sandbox, query, params) as { id: string }[];
    expect(found.map(({ id }) => id)).toEqual(
      [100_001, 100_000, 99_999, 99_998].map((number) => `${prefix}-${number}`),
    );
  });

  it.each(['', 'WHERE l.candidate = ?1'])('are not put into order to find the last of them %s', (where) => {
    const plan = crm.sandbox.db.rows<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT * FROM ${table} l ${where} ORDER BY length(l.id) DESC, l.id DESC LIMIT 3`,
      where ? [AMIRA] : [],
    );
    expect(plan.map(({ detail }) => detail).join('; ')).toMatch(
      /^(SCAN|SEARCH) l USING INDEX \w+_(in_order|by_candidate)[^;]*$/,
    );
  });
});

describe('the access log', () => {
  it('has a line for each record that was opened', () => {
    const crm = new TestCrm();
    crm.do('open-candidate', { candidate: AMIRA });
    crm.do('open-document', { document: 'DOC-0001' });
    expect(crm.sandbox.all('access_log')).toMatchObject([
      { step: 1, record: 'candidate', record_id: AMIRA, candidate: AMIRA, granted: 1 },
      { step: 2, record: 'document', record_id: 'DOC-0001', candidate: AMIRA, granted: 1 },
    ]);
    expect(crm.sandbox.all('audit')).toEqual([]);
  });
});
