/** Owns proof that the audit trail is read by step and record, with names, and that no change is left out. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { auditEntries } from '../../../engine/crm/queries/ledgers.ts';
import { rowsOf, sayChange } from './changes.ts';

const read = (crm: TestCrm) => rowsOf(auditEntries(crm.sandbox, {}));

describe('a row of the audit trail', () => {
  it('is what one step did to one record: restoring is one row, with its papers', () => {
    const crm = new TestCrm();
    crm.do('restore-candidate', { candidate: BINNED, reason: 'Binned by mistake' });
    const [row, ...more] = read(crm);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ record_name: 'Ben Hall', followed: ['HALL-B_CV'], reason: 'Binned by mistake' });
    const said = row?.lines.map((line) => [line.field, sayChange(line, line.before, line.before_name), line.after]);
    expect(said).toEqual([
      ['state', 'In the bin', 'Active'],
      ['binned_by', 'Hannah Osei', null],
      ['binned_on', '19 Oct 2026', null],
    ]);
  });

  it('names what a reference stands for, and says a tick in words', () => {
    const crm = new TestCrm();
    crm.do('change-qualification', { id: 'QUAL-0001', changes: { certificate_seen: 0 } });
    crm.do('archive-candidate', {
      candidate: AMIRA,
      retention_rule: 'R-01',
      release_on: '2027-01-15',
      reason: 'Not in use',
    });
    const rows = read(crm);
    const said = rows.flatMap(({ lines }) => lines.map((line) => sayChange(line, line.after, line.after_name)));
    expect(said).toEqual(expect.arrayContaining(['Candidate', '15 Jan 2027', 'Archived', 'No']));
  });

  it('of somebody who is gone says that something stood there, whatever kind of value it was', () => {
    const crm = new TestCrm();
    crm.do('update-candidate', {
      candidate: AMIRA,
      changes: { one_name: 1, last_name: null, available_from: '2026-12-01' },
    });
    const agreed = { retention_rule: 'R-01', agreed_with: 'STAFF-0002', reason: 'The time is over' };
    expect(crm.refused('erase-candidate', { candidate: AMIRA, ...agreed })).toEqual([]);
    const lines = read(crm).flatMap((row) => row.lines);
    const said = (field: string) =>
      lines.filter((line) => line.field === field).flatMap((line) => [sayChange(line, line.before, null), line.after]);
    expect(said('one_name')).toContain('[erased]');
    expect(said('one_name')).not.toContain('No');
  });

  it('says in words what is kept as JSON: what an import changed in the quality', () => {
    const crm = new TestCrm();
    const content = [
      '1 ["First name","Surname","E-mail","Mobile","Address","Town","Postcode","Job title","Sector"]',
      '2 ["Noor","Aziz","noor@example.org","07700 900204","2 Canal Walk","Leeds","LS2 7DJ","Cook","Care"]',
    ].join('\n');
    expect(
      crm.refused('import-candidates', { id: 'IMP-0001', candidate: 'CAND-0100', name: 'x.csv', content }),
    ).toEqual([]);
    const line = read(crm)
      .flatMap(({ lines }) => lines)
      .find(({ field }) => field === 'changed');
    expect(line && sayChange(line, line.after, line.after_name)).toMatch(/^Records in daily use: \+1; /);
  });

  it('leaves out no line, and keeps two steps and two records apart', () => {
    const crm = new TestCrm();
    crm.do('update-candidate', { candidate: AMIRA, changes: { town: 'York', job_title: 'Driver' } });
    crm.do('update-candidate', { candidate: AMIRA, changes: { town: 'Leeds' } });
    crm.do('complete-task', { task: 'TASK-0001' });
    expect(read(crm).map(({ record, lines }) => [record, lines.length])).toEqual([
      ['task', 1],
      ['candidate', 1],
      ['candidate', 2],
    ]);
  });
});
