/**
 * Owns: proof that the one door for writes leaves its line in the audit trail and its mark in the step, all of it or nothing.
 * Must never: go round the door; rows that a test puts in otherwise would prove nothing.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, Crm } from '../../../tests/builders/crm.ts';
import { AMIRA } from '../../../tests/builders/crm-rows.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import { refuse, World } from './world.ts';

describe('the audit trail', () => {
  it('has one line for each field that was changed, with before, after and reason', () => {
    const crm = new Crm();
    const { changes } = crm.do('archive-candidate', { candidate: AMIRA, rule: 'R-01', release_on: '2027-01-15', reason: ' Not in use ' });
    const lines = crm.world.all('audit');
    expect(lines.map(({ record_id, field, before, after }) => ({ record_id, field, before, after }))).toEqual([
      { record_id: AMIRA, field: 'Record state', before: 'Active', after: 'Archived' },
      { record_id: AMIRA, field: 'Archived', before: null, after: '2026-11-02' },
      { record_id: AMIRA, field: 'Retention rule', before: null, after: 'R-01' },
      { record_id: AMIRA, field: 'Release date', before: null, after: '2027-01-15' },
      { record_id: 'DOC-0001', field: 'Record state', before: 'Active', after: 'Archived' },
      { record_id: 'DOC-0002', field: 'Record state', before: 'Active', after: 'Archived' },
    ]);
    expect(lines).toHaveLength(changes.length);
    for (const line of lines) {
      expect(line).toMatchObject({ step: 1, on_day: '2026-11-02', at_time: '10:04', staff: 'STAFF-0001', action: 'change', candidate: AMIRA, reason: 'Not in use' });
    }
  });

  it('has one line for a record that was made, and one for a record that was removed', () => {
    const crm = new Crm();
    crm.do('register-candidate', { candidate: 'CAND-0100', profile: aProfile() });
    crm.do('remove-job', { id: 'JOB-0001' });
    expect(crm.world.all('audit')).toMatchObject([
      { step: 1, action: 'create', record: 'candidate', record_id: 'CAND-0100', candidate: 'CAND-0100', field: null, reason: null },
      { step: 2, action: 'remove', record: 'job', record_id: 'JOB-0001', candidate: AMIRA, field: null },
    ]);
  });

  it('does not carry the reason of one step into the next', () => {
    const crm = new Crm();
    crm.do('remove-activity', { id: 'ACT-0001', reason: 'Health' });
    crm.do('complete-task', { task: 'TASK-0001' });
    expect(crm.world.all('audit').map(({ reason }) => reason)).toEqual(['Health', null]);
  });

  it('says nothing of a write that changes nothing', () => {
    const crm = new Crm();
    crm.do('change-activity', { id: 'ACT-0001', changes: { subject: 'Mine' } });
    expect(crm.world.all('audit')).toEqual([]);
  });

  it('numbers its lines in the order of their writing, without a gap', () => {
    const crm = new Crm();
    for (const id of ['JOB-0201', 'JOB-0202', 'JOB-0203']) crm.world.insert('work_history', { id, candidate: AMIRA, employer: 'E', job_title: 'J' });
    expect(crm.world.all('audit').map(({ id }) => id)).toEqual(['AUD-00001', 'AUD-00002', 'AUD-00003']);
  });
});

describe('the access log', () => {
  it('has a line for each record that was opened', () => {
    const crm = new Crm();
    crm.do('open-candidate', { candidate: AMIRA });
    crm.do('open-document', { document: 'DOC-0001' });
    expect(crm.world.all('access_log')).toMatchObject([
      { step: 1, record: 'candidate', record_id: AMIRA, candidate: AMIRA, granted: 1 },
      { step: 2, record: 'document', record_id: 'DOC-0001', candidate: AMIRA, granted: 1 },
    ]);
    expect(crm.world.all('audit')).toEqual([]);
  });
});

describe('a step', () => {
  it('that is refused half-way leaves nothing behind, not even in the audit trail', () => {
    const crm = new Crm();
    const before = crm.content();
    const halfWay = () =>
      crm.world.step({ step: 1, time: '10:04' }, () => {
        crm.world.update('candidate', AMIRA, { town: 'York' });
        crm.world.remove('task', 'TASK-0001');
        refuse('', 'No.');
      });
    expect(halfWay).toThrow('No.');
    expect(crm.content()).toEqual(before);
    expect(crm.world.all('audit')).toEqual([]);
  });

  it('that breaks a rule of the database leaves nothing behind either', () => {
    const crm = new Crm();
    const before = crm.content();
    const broken = () =>
      crm.world.step({ step: 1, time: '10:04' }, () => {
        crm.world.update('candidate', AMIRA, { town: 'York' });
        crm.world.update('candidate', AMIRA, { state: 'Lost' });
      });
    expect(broken).toThrow(/CHECK/);
    expect(crm.content()).toEqual(before);
  });

  it('tells what it changed, with what was there before', () => {
    const crm = new Crm();
    const changes = crm.world.step({ step: 1, time: '10:04' }, () => {
      crm.world.update('work_history', 'JOB-0001', { employer: 'Northgate', duties: 'Picking' });
      crm.world.insert('tag', { id: 'TAG-0001', name: 'Driver' });
      crm.world.remove('qualification', 'QUAL-0001');
    });
    expect(changes).toEqual([
      { table: 'work_history', id: 'JOB-0001', field: 'duties', from: null, to: 'Picking' },
      { table: 'tag', id: 'TAG-0001', field: 'name', from: null, to: 'Driver' },
      { table: 'qualification', id: 'QUAL-0001', field: '', from: 'QUAL-0001', to: null },
    ]);
  });

  it('names the row it cannot find', () => {
    const { world } = new Crm();
    expect(() => world.update('task', 'TASK-0099', { state: 'Done' })).toThrow('There is no task TASK-0099.');
    expect(() => world.remove('task', 'TASK-0099')).toThrow('There is no task TASK-0099.');
    expect(() => world.insert('task', { id: 'TASK-0001' })).toThrow('TASK-0001 is already taken.');
  });
});

describe('a world', () => {
  it('takes starting rows in any order, and names the table whose row points nowhere', () => {
    const child = { id: 'REQ-0001', vacancy: 'VAC-0001', need: 'Must have', what: 'Excel' };
    const rows = { vacancy: [{ id: 'VAC-0001', client: 'CLI-0001', title: 'Clerk', state: 'Open' }], client: [{ id: 'CLI-0001', name: 'Aire', state: 'Active' }] };
    expect(new World(sqlite, [{ requirement: [child] }, rows]).all('requirement')).toHaveLength(1);
    expect(() => new World(sqlite, [{ requirement: [child] }])).toThrow('A starting row of “requirement” refers to a row of “vacancy” that does not exist.');
  });
});
