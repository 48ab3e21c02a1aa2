/**
 * Owns proof of what the CRM refuses and keeps of incident reports, and of the sandbox’s date.
 * Must never say who was to blame.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { BINNED } from '../../../../tests/builders/crm-rows.ts';

const incident = (over: Record<string, unknown> = {}) => ({
  id: 'INC-0100',
  candidate: BINNED,
  kind: 'Record binned in error',
  happened_on: '2026-10-19',
  what: ' Binned ',
  action: ' Restored ',
  reported_to: 'STAFF-0002',
  ...over,
});

describe('an incident report', () => {
  it('is kept with what happened, and when it was reported', () => {
    const crm = new TestCrm();
    expect(crm.refused('report-incident', incident())).toEqual([]);
    expect(crm.row('incident', 'INC-0100')).toMatchObject({
      what: 'Binned',
      action: 'Restored',
      happened_on: '2026-10-19',
      reported_on: '2026-11-02',
    });
  });

  it.each([
    [
      'without words and a day, all at once',
      { happened_on: '', what: '', action: '' },
      [
        'happened_on: When it happened is missing.',
        'what: What happened is missing.',
        'action: What was done about it is missing.',
      ],
    ],
    [
      'about a day to come',
      { happened_on: '2026-11-03' },
      ['happened_on: When it happened: this day has not come yet.'],
    ],
    ['to oneself', { reported_to: 'STAFF-0001' }, ['reported_to: An incident is reported to somebody else.']],
    ['to nobody of the staff', { reported_to: 'STAFF-0099' }, ['reported_to: There is no member of staff STAFF-0099.']],
  ])('is refused %s', (_, over, says) =>
    expect(new TestCrm().refused('report-incident', incident(over))).toEqual(says),
  );
});
