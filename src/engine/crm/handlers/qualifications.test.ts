/**
 * Owns proof of what the CRM refuses and keeps of qualifications and skills.
 * Must never ask whether a pending result was taken for an award; a trap does.
 */
import { describe, expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA } from '../../../../tests/builders/crm-rows.ts';

const qualification = (over: Record<string, unknown> = {}) => ({
  id: 'QUAL-0100',
  candidate: AMIRA,
  title: 'Diploma',
  level: 'Level 3',
  status: 'Working towards',
  awarded_on: null,
  expires_on: null,
  certificate_seen: 0,
  ...over,
});

describe('a qualification', () => {
  it('is added as it is given', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-qualification', qualification({ expires_on: '2027-03-31' }))).toEqual([]);
    expect(crm.row('qualification', 'QUAL-0100')).toEqual(qualification({ expires_on: '2027-03-31' }));
  });

  it.each([
    ['without a title', { title: '' }, 'title: Qualification is missing.'],
    [
      'awarded while it is still worked towards',
      { awarded_on: '2023-07' },
      'awarded_on: Awarded: what is still worked towards has not been awarded. Leave the month empty.',
    ],
    [
      'awarded on a day instead of in a month',
      { awarded_on: '2023-07-01', status: 'Achieved' },
      'awarded_on: Awarded: “2023-07-01” is not a month. Write it as Sep 2024.',
    ],
    [
      'that expires on no day',
      { expires_on: '2027-02-30' },
      'expires_on: Expires: “2027-02-30” is not a date. There is no such day. Write it as 2 Nov 2026 or 2/11/2026.',
    ],
    ['of nobody', { candidate: 'CAND-0999' }, 'candidate: There is no candidate CAND-0999.'],
  ])('is refused %s', (_, over, says) =>
    expect(new TestCrm().refused('add-qualification', qualification(over))).toEqual([says]),
  );

  it('is changed in the fields given, and checked as a whole', () => {
    const crm = new TestCrm();
    expect(
      crm.refused('change-qualification', {
        id: 'QUAL-0001',
        changes: { status: 'Working towards', awarded_on: null },
      }),
    ).toEqual([]);
    expect(crm.row('qualification', 'QUAL-0001')).toMatchObject({
      title: 'Forklift',
      status: 'Working towards',
      awarded_on: null,
      certificate_seen: 1,
    });
    expect(crm.refused('change-qualification', { id: 'QUAL-0001', changes: { title: ' ' } })).toEqual([
      'title: Qualification is missing.',
    ]);
  });

  it('can be removed, once', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-qualification', { id: 'QUAL-0001' })).toEqual([]);
    expect(crm.refused('remove-qualification', { id: 'QUAL-0001' })).toEqual([
      'id: There is no qualification QUAL-0001.',
    ]);
  });
});

describe('a skill', () => {
  it('of the agency’s list is put on a record once', () => {
    const crm = new TestCrm();
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0002' })).toEqual([]);
    expect(
      crm.sandbox
        .where('candidate_skill', 'candidate', AMIRA)
        .map(({ skill }) => skill)
        .sort(),
    ).toEqual(['SKILL-0001', 'SKILL-0002']);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0002' })).toEqual([
      'skill: Excel is on the record already.',
    ]);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0099' })).toEqual([
      'skill: There is no skill SKILL-0099.',
    ]);
  });

  it('can be taken off again, whoever put it there, and put back', () => {
    const crm = new TestCrm();
    expect(crm.refused('remove-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual([]);
    expect(crm.refused('remove-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual([
      'skill: That skill is not on the record.',
    ]);
    expect(crm.refused('add-skill', { candidate: AMIRA, skill: 'SKILL-0001' })).toEqual([]);
  });
});
