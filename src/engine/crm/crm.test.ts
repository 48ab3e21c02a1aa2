/**
 * Owns proof that the one door for writes tells what it changed, and writes all of a step or nothing.
 * Must never go round the door; rows that a test puts in otherwise would prove nothing.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../tests/builders/crm.ts';
import { AMIRA } from '../../../tests/builders/crm-rows.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { NewRow, Rows } from '../record/catalogue.ts';
import { Crm, refuse } from './crm.ts';

describe('a step', () => {
  it('that is refused half-way leaves nothing behind, not even in the audit trail', () => {
    const crm = new TestCrm();
    const before = crm.content();
    const halfWay = () =>
      crm.sandbox.step(1, () => {
        crm.sandbox.update('candidate', AMIRA, { town: 'York' });
        crm.sandbox.remove('task', 'TASK-0001');
        refuse('', 'No.');
      });
    expect(halfWay).toThrow('No.');
    expect(crm.content()).toEqual(before);
    expect(crm.sandbox.all('audit')).toEqual([]);
  });

  it('that breaks a rule of the database leaves nothing behind either', () => {
    const crm = new TestCrm();
    const before = crm.content();
    const broken = () =>
      crm.sandbox.step(1, () => {
        crm.sandbox.update('candidate', AMIRA, { town: 'York' });
        crm.sandbox.update('candidate', AMIRA, { state: 'Lost' as 'Active' });
      });
    expect(broken).toThrow(/CHECK/);
    expect(crm.content()).toEqual(before);
  });

  it('tells what it changed, with what was there before', () => {
    const crm = new TestCrm();
    const changes = crm.sandbox.step(1, () => {
      crm.sandbox.update('work_history', 'JOB-0001', { employer: 'Northgate', duties: 'Picking' });
      crm.sandbox.insert('tag', { id: 'TAG-0001', name: 'Driver' });
      crm.sandbox.remove('qualification', 'QUAL-0001');
    });
    expect(changes).toEqual([
      { table: 'work_history', id: 'JOB-0001', field: 'duties', from: null, to: 'Picking' },
      { table: 'tag', id: 'TAG-0001', field: 'name', from: null, to: 'Driver' },
      { table: 'qualification', id: 'QUAL-0001', field: '', from: 'QUAL-0001', to: null },
    ]);
  });

  it('names the row it cannot find', () => {
    const { sandbox: crm } = new TestCrm();
    expect(() => crm.update('task', 'TASK-0099', { state: 'Done' })).toThrow('There is no task TASK-0099.');
    expect(() => crm.remove('task', 'TASK-0099')).toThrow('There is no task TASK-0099.');
    expect(() => crm.insert('task', { id: 'TASK-0001' })).toThrow('TASK-0001 is already taken.');
  });
});

describe('a world', () => {
  it('takes starting rows in any order, and names the table whose row points nowhere', () => {
    const need = 'Must have';
    const child: NewRow<'requirement'> = { id: 'REQ-0001', vacancy: 'VAC-0001', need, kind: 'Skill', what: 'Excel' };
    const rows: Rows = {
      vacancy: [{ id: 'VAC-0001', client: 'CLI-0001', title: 'Clerk', state: 'Open' }],
      client: [{ id: 'CLI-0001', name: 'Aire', state: 'Active' }],
    };
    expect(new Crm(sqlite, [{ requirement: [child] }, rows], 1).all('requirement')).toHaveLength(1);
    expect(() => new Crm(sqlite, [{ requirement: [child] }], 1)).toThrow(
      'A starting row of “requirement” refers to a row of “vacancy” that does not exist.',
    );
  });
});
