/**
 * Owns proof of what the CRM refuses and keeps of privacy notices and tasks.
 * Must never judge whether a task was needed; goals do.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, BINNED } from '../../../../tests/builders/crm-rows.ts';

const task = (over: Record<string, unknown> = {}) => ({
  id: 'TASK-0100',
  candidate: AMIRA,
  title: ' Ask ',
  detail: '  ',
  due_on: '2026-11-02',
  owner: 'STAFF-0002',
  ...over,
});

describe('a privacy notice', () => {
  it('is sent today, by the way that was chosen', () => {
    const crm = new TestCrm();
    expect(crm.refused('send-privacy-notice', { id: 'PN-0100', candidate: AMIRA, how: 'Post' })).toEqual([]);
    expect(crm.row('privacy_notice', 'PN-0100')).toMatchObject({
      candidate: AMIRA,
      sent_on: '2026-11-02',
      how: 'Post',
    });
  });

  it('is refused by e-mail where there is no address, and for a record out of use', () => {
    const crm = new TestCrm({ candidate: [{ id: 'CAND-0005', state: 'Active', first_name: 'No', last_name: 'Mail' }] });
    expect(crm.refused('send-privacy-notice', { id: 'PN-0100', candidate: 'CAND-0005', how: 'E-mail' })).toEqual([
      'how: There is no e-mail address on the record.',
    ]);
    expect(crm.refused('send-privacy-notice', { id: 'PN-0100', candidate: 'CAND-0005', how: 'In person' })).toEqual([]);
    expect(crm.refused('send-privacy-notice', { id: 'PN-0101', candidate: BINNED, how: 'Post' })).toEqual([
      expect.stringContaining('in the bin'),
    ]);
  });
});

describe('a task', () => {
  it('is added open, for today or later, about somebody or nobody', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-task', task())).toEqual([]);
    expect(crm.row('task', 'TASK-0100')).toMatchObject({
      title: 'Ask',
      detail: null,
      state: 'Open',
      owner: 'STAFF-0002',
    });
    expect(crm.refused('add-task', task({ id: 'TASK-0101', candidate: null, detail: 'More' }))).toEqual([]);
  });

  it.each([
    ['without a title', { title: '' }, 'title: Task is missing.'],
    ['due on no day', { due_on: 'soon' }, 'due_on: Due: “soon” is not a date. Write it as 2 Nov 2026 or 2/11/2026.'],
    ['without a day, and says so once', { due_on: '' }, 'due_on: Due is missing.'],
    ['due yesterday', { due_on: '2026-11-01' }, 'due_on: Due: this day has passed.'],
    ['for nobody of the staff', { owner: 'STAFF-0099' }, 'owner: There is no member of staff STAFF-0099.'],
    ['about nobody there is', { candidate: 'CAND-0999' }, 'candidate: There is no candidate CAND-0999.'],
  ])('is refused %s', (_, over, says) => expect(new TestCrm().refused('add-task', task(over))).toEqual([says]));

  it('is removed with a reason, done or not', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-task', { id: 'TASK-0001', reason: ' ' })).toEqual(['reason: Reason is missing.']);
    crm.do('complete-task', { task: 'TASK-0001' });
    expect(crm.refused('remove-task', { id: 'TASK-0001', reason: 'It held a remark about health' })).toEqual([]);
    expect(crm.row('task', 'TASK-0001')).toBeUndefined();
    expect(crm.refused('remove-task', { id: 'TASK-0001', reason: 'x' })).toEqual(['id: There is no task TASK-0001.']);
  });

  it('is done once', () => {
    const crm = new TestCrm();
    expect(crm.refused('complete-task', { task: 'TASK-0001' })).toEqual([]);
    expect(crm.row('task', 'TASK-0001')?.state).toBe('Done');
    expect(crm.refused('complete-task', { task: 'TASK-0001' })).toEqual(['This task is done already.']);
  });

  it('that was done can be opened again, once', () => {
    const crm = new TestCrm();
    crm.do('complete-task', { task: 'TASK-0001' });
    expect(crm.refused('reopen-task', { task: 'TASK-0001' })).toEqual([]);
    expect(crm.row('task', 'TASK-0001')?.state).toBe('Open');
    expect(crm.refused('reopen-task', { task: 'TASK-0001' })).toEqual(['This task is open already.']);
  });
});
