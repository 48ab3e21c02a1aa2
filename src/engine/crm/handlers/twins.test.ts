/**
 * Owns proof that a shared e-mail or mobile is a question with an answer, on registering, changing and restoring.
 * Must never judge whether the answer is true.
 */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED, BINNED } from '../../../../tests/builders/crm-rows.ts';

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

  it.each([BINNED, ARCHIVED])('is asked about when %s is restored', (candidate) => {
    const crm = new TestCrm();
    const { mobile } = crm.row('candidate', candidate) ?? {};
    expect(register(crm, { mobile }, WHY)).toEqual([]);
    const restore = (different?: string) =>
      crm.refused('restore-candidate', { candidate, reason: 'Needed again', different });
    expect(restore()).toEqual(asked('Ellis Okafor \\(CAND-0100\\) has the same mobile'));
    expect(crm.row('candidate', candidate)?.state).not.toBe('Active');
    expect(restore(WHY)).toEqual([]);
    const reasons = crm.sandbox.where('audit', 'candidate', candidate).map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set([`Needed again\n${WHY}`]));
  });

  it('does not stop a record from coming back when the second one was put in the bin', () => {
    const crm = new TestCrm();
    register(crm, { mobile: '07700 900102' }, 'Typed in again');
    crm.do('bin-candidate', { candidate: 'CAND-0100', reason: 'The same person twice' });
    expect(crm.refused('restore-candidate', { candidate: BINNED, reason: 'Binned by mistake' })).toEqual([]);
  });
});

describe('a namesake with another mobile and e-mail', () => {
  const CALLED = {
    [AMIRA]: { first_name: 'Amira', last_name: 'Khan' },
    [BINNED]: { first_name: 'Ben', last_name: 'Hall' },
    [ARCHIVED]: { first_name: 'Cleo', last_name: 'Park' },
  };
  const WHERE = { [AMIRA]: '', [BINNED]: ', in the bin', [ARCHIVED]: ', archived' };
  const people = [AMIRA, BINNED, ARCHIVED] as const;

  it.each(people)('of %s is asked about on registering, in whatever state that record is', (id) => {
    const { first_name, last_name } = CALLED[id];
    const crm = new TestCrm();
    const says = `${first_name} ${last_name} \\(${id}${WHERE[id]}\\) has the same name\\.`;
    expect(register(crm, CALLED[id])).toEqual(asked(says));
    expect(register(crm, CALLED[id], 'A cousin; both were at the desk')).toEqual([]);
  });

  it.each([
    ['in capitals', { first_name: 'CLEO', last_name: 'park' }],
    ['with an accent', { first_name: 'Cl\u00e9o', last_name: 'P\u00e4rk' }],
    ['as one name', { first_name: 'Cleo Park', last_name: null, one_name: 1 }],
  ])('is asked about when the name is written %s', (_, over) => {
    expect(register(new TestCrm(), over)).toEqual(asked('Cleo Park \\(CAND-0003, archived\\) has the same name'));
  });

  it('is told with what else is shared, in one sentence', () => {
    expect(register(new TestCrm(), { ...CALLED[ARCHIVED], mobile: '07700 900103' })).toEqual(
      asked('Cleo Park \\(CAND-0003, archived\\) has the same name and mobile\\.'),
    );
  });

  it('is another person without a question where both have a day of birth, and not the same', () => {
    const born = (date_of_birth: string) => ({ ...CALLED[AMIRA], date_of_birth });
    const crm = new TestCrm();
    expect(register(crm, born('2006-01-19'))).toEqual(asked('Amira Khan'));
    crm.do('update-candidate', { candidate: AMIRA, changes: { date_of_birth: '2005-08-30' } });
    expect(register(crm, born('2005-08-30'))).toEqual(asked('Amira Khan'));
    expect(register(crm, born('2006-01-19'))).toEqual([]);
  });

  it('is asked about when a record gets the name, and not when it has it already', () => {
    const crm = new TestCrm();
    register(crm, {});
    const change = (changes: object, different?: string) =>
      crm.refused('update-candidate', { candidate: 'CAND-0100', changes, different });
    expect(change({ first_name: 'Amira' })).toEqual([]);
    expect(change({ last_name: 'Khan' })).toEqual(asked('Amira Khan \\(CAND-0001\\) has the same name'));
    expect(change({ last_name: 'Khan' }, 'Two people; both were here')).toEqual([]);
    expect(change({ town: 'York' })).toEqual([]);
    expect(change({ last_name: 'KHAN' })).toEqual([]);
  });

  it('is asked about when the other record is restored', () => {
    const crm = new TestCrm();
    register(crm, CALLED[BINNED], 'Somebody else');
    const restore = (different?: string) =>
      crm.refused('restore-candidate', { candidate: BINNED, reason: 'Needed again', different });
    expect(restore()).toEqual(asked('Ben Hall \\(CAND-0100\\) has the same name'));
    expect(restore('Father and son')).toEqual([]);
  });
});
