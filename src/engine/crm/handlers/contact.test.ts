/**
 * Owns proof of what the CRM refuses and keeps of notes and adjustments.
 * Must never read what a note says; traps do.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';

const note = (over: Record<string, unknown> = {}) => ({
  id: 'ACT-0100',
  candidate: AMIRA,
  kind: 'Phone call',
  happened_on: '2026-10-30',
  subject: null,
  body: ' Rang back. ',
  ...over,
});

describe('a note', () => {
  it('is added under the name of whoever wrote it', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-activity', note())).toEqual([]);
    expect(crm.row('activity', 'ACT-0100')).toMatchObject({
      body: 'Rang back.',
      author: 'STAFF-0001',
      happened_on: '2026-10-30',
    });
  });

  it.each([
    ['without words', { body: '  ' }, ['body: What was said or done is missing.']],
    ['without a day', { happened_on: '' }, ['happened_on: Date is missing.']],
    [
      'on no day',
      { happened_on: '2026-10-32' },
      ['happened_on: Date: “2026-10-32” is not a date. There is no such day. Write it as 2 Nov 2026 or 2/11/2026.'],
    ],
    ['on no day, and says so once', { happened_on: 'yesterday' }, [expect.stringContaining('is not a date')]],
    ['on a day to come', { happened_on: '2026-11-03' }, ['happened_on: Date: this day has not come yet.']],
    [
      'without words and without a day, both at once',
      { body: '', happened_on: '' },
      ['happened_on: Date is missing.', 'body: What was said or done is missing.'],
    ],
    [
      'for a record in the bin',
      { candidate: BINNED },
      ['The record CAND-0002 is in the bin. Restore it before you change it.'],
    ],
  ])('is refused %s', (_, over, says) => expect(new TestCrm().refused('add-activity', note(over))).toEqual(says));

  it('is changed by its author, in the fields given', () => {
    const crm = new TestCrm();
    expect(crm.refused('change-activity', { id: 'ACT-0001', changes: { body: ' Wrote ' } })).toEqual([]);
    expect(crm.row('activity', 'ACT-0001')).toMatchObject({ subject: 'Mine', body: 'Wrote' });
    expect(crm.refused('change-activity', { id: 'ACT-0001', changes: { subject: null } })).toEqual([]);
    expect(crm.row('activity', 'ACT-0001')).toMatchObject({ subject: null, body: 'Wrote' });
    expect(crm.refused('change-activity', { id: 'ACT-0001', changes: { body: '' } })).toEqual([
      'body: What was said or done is missing.',
    ]);
  });

  it('of somebody else is neither changed nor removed', () => {
    const crm = new TestCrm();
    const before = crm.content();
    expect(crm.refused('change-activity', { id: 'ACT-0002', changes: { body: 'x' } })).toEqual([
      'Only its author can change a note.',
    ]);
    expect(crm.refused('remove-activity', { id: 'ACT-0002', reason: 'x' })).toEqual([
      'Only its author can remove a note.',
    ]);
    expect(crm.content()).toEqual(before);
  });

  it('is removed by its author, with a reason', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-activity', { id: 'ACT-0001', reason: ' ' })).toEqual(['reason: Reason is missing.']);
    expect(crm.refused('remove-activity', { id: 'ACT-0001', reason: 'Health' })).toEqual([]);
    expect(crm.row('activity', 'ACT-0001')).toBeUndefined();
    expect(crm.refused('remove-activity', { id: 'ACT-0001', reason: 'Health' })).toEqual([
      'id: There is no activity ACT-0001.',
    ]);
  });
});

describe('an adjustment', () => {
  it.each([0, 1])('is recorded with what was said of permission: %i', (permission) => {
    const crm = new TestCrm();
    expect(
      crm.refused('record-adjustment', { id: 'ADJ-0100', candidate: AMIRA, need: ' Larger print ', permission }),
    ).toEqual([]);
    expect(crm.row('adjustment', 'ADJ-0100')).toEqual({
      id: 'ADJ-0100',
      candidate: AMIRA,
      need: 'Larger print',
      permission,
      recorded_on: '2026-11-02',
    });
  });

  it('is refused without words and for an archived record', () => {
    const crm = new TestCrm();
    expect(crm.refused('record-adjustment', { id: 'ADJ-0100', candidate: AMIRA, need: '', permission: 1 })).toEqual([
      'need: Adjustment needed is missing.',
    ]);
    expect(crm.refused('record-adjustment', { id: 'ADJ-0100', candidate: ARCHIVED, need: 'x', permission: 1 })).toEqual(
      [expect.stringContaining('is archived')],
    );
  });

  it('is taken out with a reason', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-adjustment', { id: 'ADJ-0001', reason: '' })).toEqual(['reason: Reason is missing.']);
    expect(crm.refused('remove-adjustment', { id: 'ADJ-0001', reason: 'No permission' })).toEqual([]);
    expect(crm.row('adjustment', 'ADJ-0001')).toBeUndefined();
  });
});
