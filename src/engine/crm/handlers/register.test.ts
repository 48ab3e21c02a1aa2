/**
 * Owns proof of what the CRM asks for and refuses when a candidate is registered or changed.
 * Must never judge whether the record is right; goals do that later.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import { mandatoryFields } from '../../record/profile.ts';

const register = (crm: TestCrm, over: Record<string, unknown> = {}) =>
  crm.refused('register-candidate', { candidate: 'CAND-0100', profile: aProfile(over) });

describe('registering a candidate', () => {
  it('makes a record in daily use, owned by whoever registered it, on the day', () => {
    const crm = new TestCrm();
    expect(
      register(crm, { email: ' Ellis.Okafor@Example.com', mobile: '+447700900142', postcode: 'ls27dj', summary: '  ' }),
    ).toEqual([]);
    expect(crm.row('candidate', 'CAND-0100')).toMatchObject({
      ...aProfile(),
      summary: null,
      state: 'Active',
      owner: 'STAFF-0001',
      registered_on: '2026-11-02',
      last_contact: '2026-11-02',
      right_to_work: 'Not checked',
      marketing: 'Not asked',
    });
  });

  it('refuses an empty form with all its mandatory fields at once', () => {
    const crm = new TestCrm();
    const { refusals } = crm.do('register-candidate', { candidate: 'CAND-0100', profile: {} });
    expect(refusals.map(({ field }) => field)).toEqual([...mandatoryFields]);
    expect(refusals.every(({ says }) => / is missing\. ./.test(says))).toBe(true);
    expect(crm.row('candidate', 'CAND-0100')).toBeUndefined();
  });

  it.each(mandatoryFields)('refuses %s when it is missing, empty or only spaces', (field) => {
    const crm = new TestCrm();
    for (const nothing of [null, '', '   ', undefined])
      expect(register(crm, { [field]: nothing })).toEqual([expect.stringMatching(`^${field}: .* is missing`)]);
  });

  it.each([
    [
      'a mobile without its 0',
      { mobile: '7700 900 142' },
      'mobile: “7700 900 142” cannot be used as mobile. UK mobiles have 11 digits and start 07.',
    ],
    ['a postcode that is none', { postcode: 'Leeds' }, 'postcode: “Leeds” cannot be used as postcode.'],
    [
      'an e-mail address that is none',
      { email: 'ellis at example' },
      'email: “ellis at example” cannot be used as e-mail.',
    ],
    ['a sector that is not on the list', { sector: 'Reception' }, 'sector: “Reception” is not on the list for sector.'],
    ['a date that is none', { available_from: '9 Nov' }, 'available_from: Available from: “9 Nov” is not a date.'],
    [
      'a birth in the future',
      { date_of_birth: '2026-11-03' },
      'date_of_birth: Date of birth: “3 Nov 2026” cannot be used.',
    ],
    ['a birth today', { date_of_birth: '2026-11-02' }, 'date_of_birth: Date of birth: “2 Nov 2026” cannot be used.'],
    [
      'a birth in another century',
      { date_of_birth: '1907-03-14' },
      'date_of_birth: Date of birth: “14 Mar 1907” cannot be used.',
    ],
    ['half a mile', { travel_miles: 7.5 }, 'travel_miles: Will travel (miles): write a whole number from 0 to 500.'],
    [
      'fewer miles than none',
      { travel_miles: -1 },
      'travel_miles: Will travel (miles): write a whole number from 0 to 500.',
    ],
  ])('refuses %s, and says how to mend it', (_, over, says) => {
    expect(register(new TestCrm(), over)).toEqual([expect.stringContaining(says)]);
  });

  it('shows every wrong field at once', () => {
    expect(register(new TestCrm(), { mobile: '1', postcode: '2', town: null })).toHaveLength(3);
  });

  it('refuses a reference that is taken', () => {
    expect(new TestCrm().refused('register-candidate', { candidate: AMIRA, profile: aProfile() })).toEqual([
      'CAND-0001 is already taken.',
    ]);
  });
});

describe('changing a candidate', () => {
  const update = (crm: TestCrm, changes: Record<string, unknown>, candidate: string = AMIRA) =>
    crm.refused('update-candidate', { candidate, changes });

  it('changes the fields given and no others', () => {
    const crm = new TestCrm();
    const before = crm.row('candidate', AMIRA);
    expect(update(crm, { mobile: '07700 900199', town: ' York ', summary: null })).toEqual([]);
    expect(crm.row('candidate', AMIRA)).toEqual({ ...before, mobile: '07700 900199', town: 'York' });
  });

  it('keeps what is mandatory', () => {
    expect(update(new TestCrm(), { postcode: '', job_title: null })).toEqual([
      expect.stringMatching(/^postcode: /),
      expect.stringMatching(/^job_title: /),
    ]);
  });

  it('refuses to save when nothing was changed', () => {
    const crm = new TestCrm();
    for (const changes of [{}, { town: 'Leeds' }, { town: ' Leeds ' }, { mobile: '+447700900101' }])
      expect(update(crm, changes)).toEqual(['Nothing was changed, so there is nothing to save.']);
  });

  it('lets a person keep their own mobile, and asks about somebody else’s', () => {
    const crm = new TestCrm();
    register(crm);
    expect(update(crm, { mobile: '07700 900101', town: 'York' })).toEqual([]);
    expect(update(crm, { mobile: '07700 900142' })).toEqual([
      expect.stringMatching(/^different: Ellis Okafor \(CAND-0100\) has the same mobile\./),
    ]);
  });

  it.each([
    [BINNED, 'The record CAND-0002 is in the bin. Restore it before you change it.'],
    [ARCHIVED, 'The record CAND-0003 is archived. Restore it before you change it.'],
    ['CAND-0999', 'candidate: There is no candidate CAND-0999.'],
  ])('refuses %s', (candidate, says) => expect(update(new TestCrm(), { town: 'York' }, candidate)).toEqual([says]));
});
