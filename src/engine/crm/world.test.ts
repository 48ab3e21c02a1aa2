/**
 * Owns: proof that the one door for writes tells what it changed, and writes all of a step or nothing.
 * Must never: go round the door; rows that a test puts in otherwise would prove nothing.
 */
import { describe, expect, it } from 'vitest';
import { Crm } from '../../../tests/builders/crm.ts';
import { AMIRA } from '../../../tests/builders/crm-rows.ts';
import { sqlite } from '../../../tests/builders/sqlite.ts';
import type { NewRow, Rows } from '../record/catalogue.ts';
import { refuse, World } from './world.ts';

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
        crm.world.update('candidate', AMIRA, { state: 'Lost' as 'Active' });
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
    const child: NewRow<'requirement'> = { id: 'REQ-0001', vacancy: 'VAC-0001', need: 'Must have', what: 'Excel' };
    const rows: Rows = {
      vacancy: [{ id: 'VAC-0001', client: 'CLI-0001', title: 'Clerk', state: 'Open' }],
      client: [{ id: 'CLI-0001', name: 'Aire', state: 'Active' }],
    };
    expect(new World(sqlite, [{ requirement: [child] }, rows], 1).all('requirement')).toHaveLength(1);
    expect(() => new World(sqlite, [{ requirement: [child] }], 1)).toThrow(
      'A starting row of “requirement” refers to a row of “vacancy” that does not exist.',
    );
  });
});
