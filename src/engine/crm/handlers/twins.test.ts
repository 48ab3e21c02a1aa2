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
