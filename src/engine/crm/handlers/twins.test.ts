/**
 * Owns proof that a second record of what may be one person, or a contact that is somebody else's too, is a question with an answer, on
 * registering, changing and restoring. Must never judge whether the answer is true.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';
import type { NewRow } from '../../record/catalogue.ts';
import { scanForDuplicates } from '../duplicates/scan.ts';

const WHY = 'Mother and daughter; one mobile for both';
const register = (crm: TestCrm, over: Record<string, unknown>, different?: string) =>
  crm.refused('register-candidate', { candidate: 'CAND-0100', profile: aProfile(over), different });
const asked = (says: string) => [expect.stringMatching(`^different: ${says}.*Is it the same person\\?`)];

describe('a shared e-mail or mobile', () => {
  it.each([
    [{ email: 'AMIRA.khan@example.com' }, 'Amira Khan \\(CAND-0001\\) has the same e-mail\\.'],
    [{ mobile: '+44 (0)7700 900101' }, 'Amira Khan \\(CAND-0001\\) has the same mobile\\.'],
    [{ email: 'mailto:amira.khan\u200b@example.com' }, 'Amira Khan \\(CAND-0001\\) has the same e-mail\\.'],
    [
      { email: 'ben.hall@example.com', mobile: '07700900102' },
      'Ben Hall \\(CAND-0002, in the bin\\) has the same e-mail and mobile\\.',
    ],
    [{ mobile: '07700 900103' }, 'Cleo Park \\(CAND-0003, archived\\) has the same mobile\\.'],
    [
      { email: 'ben.hall@example.com', mobile: '07700 900103' },
      'Ben Hall \\(CAND-0002, in the bin\\) has the same e-mail\\. Cleo Park \\(CAND-0003, archived\\) has the same mobile\\.',
    ],
  ])('is asked about on registering, with the other record named: %j', (over, says) => {
    const crm = new TestCrm();
    expect(register(crm, over)).toEqual(asked(says));
    expect(crm.row('candidate', 'CAND-0100')).toBeUndefined();
  });

  it('is not asked about where nothing but a town, a street or one of two names is shared', () => {
    const over = { first_name: 'Amira', last_name: 'Okafor', address: '8 Cross Green Rise', postcode: 'LS9 0SG' };
    expect(register(new TestCrm(), over)).toEqual([]);
  });

  it('is kept when it is said why it is another person, and the audit trail has the reason', () => {
    const crm = new TestCrm();
    expect(register(crm, { mobile: '07700 900101' }, WHY)).toEqual([]);
    expect(crm.row('candidate', 'CAND-0100')?.mobile).toBe(crm.row('candidate', AMIRA)?.mobile);
    expect(crm.sandbox.where('audit', 'candidate', 'CAND-0100').map(({ action, reason }) => [action, reason])).toEqual([
      ['create', WHY],
    ]);
  });

  it('is not answered by spaces or hidden signs', () => {
    expect(register(new TestCrm(), { mobile: '07700 900101' }, ' \u200b ')).toEqual(asked('Amira Khan'));
  });

  it('leaves no reason in the audit trail where nobody shares anything', () => {
    const crm = new TestCrm();
    expect(register(crm, {}, WHY)).toEqual([]);
    expect(crm.sandbox.where('audit', 'candidate', 'CAND-0100')[0]?.reason).toBeNull();
  });

  it('is asked about when a record is changed, and not about what lies in the bin', () => {
    const crm = new TestCrm();
    register(crm, {});
    const change = (changes: object, different?: string) =>
      crm.refused('update-candidate', { candidate: 'CAND-0100', changes, different });
    expect(change({ mobile: '07700 900101' })).toEqual(asked('Amira Khan'));
    expect(change({ mobile: '07700 900102' })).toEqual([]);
    expect(change({ mobile: '07700 900101' }, WHY)).toEqual([]);
    expect(change({ town: 'York' })).toEqual([]);
  });

  it.each([BINNED, ARCHIVED])('is asked about when %s is restored, until it was answered', (candidate) => {
    const mobile = { [BINNED]: '07700 900102', [ARCHIVED]: '07700 900103' }[candidate] ?? null;
    const other = { ...aProfile({ mobile }), id: 'CAND-0100', state: 'Active' } as NewRow<'candidate'>;
    const crm = new TestCrm({ candidate: [other] });
    const restore = (different?: string) =>
      crm.refused('restore-candidate', { candidate, reason: 'Needed again', different });
    expect(restore()).toEqual(asked('Ellis Okafor \\(CAND-0100\\) has the same mobile'));
    expect(crm.row('candidate', candidate)?.state).not.toBe('Active');
    expect(restore(WHY)).toEqual([]);
    const reasons = crm.sandbox.where('audit', 'candidate', candidate).map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set([`Needed again\n${WHY}`]));
    crm.do('bin-candidate', { candidate, reason: 'Asked again' });
    expect(restore()).toEqual([]);
  });

  it('does not stop a record from coming back when the second one was put in the bin', () => {
    const crm = new TestCrm();
    register(crm, { mobile: '07700 900102' }, 'Typed in again');
    crm.do('bin-candidate', { candidate: 'CAND-0100', reason: 'The same person twice' });
    expect(crm.refused('restore-candidate', { candidate: BINNED, reason: 'Binned by mistake' })).toEqual([]);
  });
});

describe('what may be a second record of one person', () => {
  const AMIRA_KHAN = { first_name: 'Amira', last_name: 'Khan' };

  it.each([
    ['a name and a town', { town: 'Leeds' }],
    ['a name in another form', { first_name: 'Amirah' }],
    ['a name in capitals', { first_name: 'AMIRA', last_name: 'khan' }],
  ])('is not asked about for %s: a name alone does not make two people one', (_, over) => {
    expect(register(new TestCrm(), { ...AMIRA_KHAN, ...over })).toEqual([]);
  });

  it.each([
    [{ postcode: 'LS9 0SG' }, 'name and postcode'],
    [
      { first_name: 'KHAN', last_name: 'Am\u00edra', postcode: 'LS9 0SG' },
      'name with first and last changed round and postcode',
    ],
    [{ first_name: 'A.', postcode: 'LS9 0SG' }, 'name in another form and postcode'],
    [{ email: 'amira.kahn@example.com' }, 'name and e-mail but for a slip'],
    [{ mobile: '07700 900110' }, 'name and mobile but for two figures changed round'],
    [{ last_name: 'Novak', mobile: '07700 900101' }, 'first name and mobile'],
  ])('is asked about when more than the name agrees: %j', (over, what) => {
    const says = `Amira Khan \\(CAND-0001\\) has the same ${what}\\.`;
    expect(register(new TestCrm(), { ...AMIRA_KHAN, ...over })).toEqual(asked(says));
  });

  it('is another person without a question where both have a day of birth, and not the same', () => {
    const born = (date_of_birth: string) => ({ ...AMIRA_KHAN, postcode: 'LS9 0SG', date_of_birth });
    const crm = new TestCrm();
    expect(register(crm, born('2006-01-19'))).toEqual(asked('Amira Khan'));
    crm.do('update-candidate', { candidate: AMIRA, changes: { date_of_birth: '2005-08-30' } });
    expect(register(crm, born('2005-08-30'))).toEqual(asked('Amira Khan'));
    expect(register(crm, born('2006-01-19'))).toEqual([]);
  });

  it('is asked about when a change brings a new reason, and not for what was there before', () => {
    const crm = new TestCrm();
    register(crm, { postcode: 'LS9 0SG' });
    const change = (changes: object, different?: string) =>
      crm.refused('update-candidate', { candidate: 'CAND-0100', changes, different });
    expect(change({ first_name: 'Amira' })).toEqual([]);
    expect(change({ last_name: 'Khan' })).toEqual(asked('Amira Khan \\(CAND-0001\\) has the same name'));
    expect(change({ last_name: 'Khan' }, 'Two people; both were here')).toEqual([]);
    expect(change({ town: 'York' })).toEqual([]);
    expect(change({ last_name: 'KHAN' })).toEqual([]);
  });

  it('is in no list any more once it was said that they are two people', () => {
    const crm = new TestCrm();
    const both = { ...AMIRA_KHAN, postcode: 'LS9 0SG' };
    register(crm, both, 'Mother and daughter');
    expect(crm.sandbox.all('not_duplicate')).toEqual([
      expect.objectContaining({ candidate: AMIRA, other: 'CAND-0100', reason: 'Mother and daughter' }),
    ]);
    expect(scanForDuplicates(crm.sandbox)).toEqual([]);
    expect(crm.refused('register-candidate', { candidate: 'CAND-0101', profile: aProfile(both) })).toEqual(
      asked('Amira Khan'),
    );
  });

  it('is found by what the other record says now, and not by what it said before', () => {
    const crm = new TestCrm();
    const again = { ...AMIRA_KHAN, postcode: 'LS9 0SG' };
    expect(register(crm, again)).toEqual(asked('Amira Khan'));
    crm.do('update-candidate', { candidate: AMIRA, changes: { postcode: 'LS1 4AP' } });
    expect(register(crm, again)).toEqual([]);
    expect(
      crm.refused('register-candidate', {
        candidate: 'CAND-0101',
        profile: aProfile({ ...again, postcode: 'LS1 4AP' }),
      }),
    ).toEqual(asked('Amira Khan \\(CAND-0001\\) has the same name and postcode'));
  });
});
