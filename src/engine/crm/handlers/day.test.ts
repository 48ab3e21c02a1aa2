/** Owns proof of how the sandbox's day ends, and of what is due when the next one begins. Must never look at a screen. */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';
import type { Rows } from '../../record/catalogue.ts';
import { dayBook } from '../queries/day.ts';
import { nextDay } from '../rules/day.ts';

const until = (day: string): Rows => ({ setting: [{ id: 'last-day', value: day }] });

describe('ending the day', () => {
  it('begins the next working day, over a weekend too', () => {
    const crm = new TestCrm(until('2026-11-09'));
    for (const day of ['2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09']) {
      expect(nextDay(crm.sandbox)).toBe(day);
      expect(crm.refused('end-day', {})).toEqual([]);
      expect(crm.sandbox.today).toBe(day);
    }
  });

  it('is refused on the last day of the scenario, and says which day that is', () => {
    const crm = new TestCrm(until('2026-11-02'));
    expect(nextDay(crm.sandbox)).toBeUndefined();
    expect(crm.refused('end-day', {})).toEqual([
      'Mon 2 Nov 2026 is the last day of this task. Go on to the account when you have done what you can.',
    ]);
  });

  it('is refused where the scenario takes place on one day', () => {
    expect(new TestCrm().refused('end-day', {})).toEqual([
      'This task takes place on one day. Go on to the account when you have done what you can.',
    ]);
  });

  it('changes the day and nothing else', () => {
    const crm = new TestCrm(until('2026-11-06'));
    expect(crm.do('end-day', {}).changes).toEqual([
      { table: 'setting', id: 'today', field: 'value', from: '2026-11-02', to: '2026-11-03' },
    ]);
  });
});

describe('what became due', () => {
  const task = (id: string, due_on: string, owner: string) => ({
    id,
    title: id,
    due_on,
    owner,
    state: 'Open' as const,
  });
  const crm = new TestCrm({
    task: [
      task('TASK-0801', '2026-11-02', 'STAFF-0001'),
      task('TASK-0802', '2026-11-03', 'STAFF-0002'),
      task('TASK-0803', '2026-11-03', 'STAFF-0001'),
      task('TASK-0804', '2026-11-04', 'STAFF-0001'),
    ],
  });
  crm.sandbox.step(1, () => {
    crm.sandbox.update('candidate', AMIRA, { availability_verified: '2026-08-04' });
    crm.sandbox.update('candidate', BINNED, { binned_on: '2026-10-05' });
  });
  const book = (today: string, after: string) => {
    crm.goTo(today);
    return dayBook(crm.sandbox, { after });
  };

  it('are the tasks of the days since, the learner’s own first; those that were due before are told apart', () => {
    const { due, late } = book('2026-11-03', '2026-11-02');
    expect(due.map(({ id }) => id)).toEqual(expect.arrayContaining(['TASK-0803', 'TASK-0802']));
    expect(due.findIndex(({ id }) => id === 'TASK-0803')).toBeLessThan(due.findIndex(({ id }) => id === 'TASK-0802'));
    expect(due.map(({ id }) => id)).not.toContain('TASK-0804');
    expect(late.map(({ id }) => id)).toContain('TASK-0801');
  });

  it('are records whose thirty days in the bin end soon, with the last day on which they can be restored', () => {
    expect(book('2026-11-02', '2026-10-30').bin).toContainEqual(
      expect.objectContaining({ id: BINNED, last_day: '2026-11-04' }),
    );
    expect(book('2026-11-10', '2026-11-09').bin.map(({ id }) => id)).not.toContain(BINNED);
  });

  it('is availability on the day on which it goes stale, and not again the day after', () => {
    expect(book('2026-11-02', '2026-10-30').stale.map(({ id }) => id)).not.toContain(AMIRA);
    expect(book('2026-11-03', '2026-11-02').stale.map(({ id }) => id)).toContain(AMIRA);
    expect(book('2026-11-04', '2026-11-03').stale.map(({ id }) => id)).not.toContain(AMIRA);
  });
});
