/** Owns proof that a person with one name can be registered, listed, found and named, and that nobody loses a name by a slip. */
import { describe, expect, it } from 'vitest';
import { aProfile, TestCrm } from '../../../../tests/builders/crm.ts';
import { withNames } from '../../record/names.ts';
import { candidates } from '../queries/candidates.ts';

const register = (crm: TestCrm, over: Record<string, unknown>) =>
  crm.refused('register-candidate', { candidate: 'CAND-0100', profile: aProfile(over) });
const change = (crm: TestCrm, changes: Record<string, unknown>) =>
  crm.refused('update-candidate', { candidate: 'CAND-0100', changes });

describe('a person with one name', () => {
  it.each([[{ first_name: 'Suharto', last_name: null }], [{ first_name: '', last_name: 'Suharto' }]])(
    'is registered when the form says so: %j',
    (names) => {
      const crm = new TestCrm();
      expect(register(crm, { ...names, one_name: 1 })).toEqual([]);
      const { first_name, last_name } = crm.row('candidate', 'CAND-0100') ?? {};
      expect([first_name, last_name].filter((part) => part !== null)).toEqual(['Suharto']);
    },
  );

  it('stands in the list at that name, is found by it, and is called by it in sentences', () => {
    const crm = new TestCrm();
    register(crm, { first_name: 'Suharto', last_name: null, one_name: 1 });
    crm.do('register-candidate', {
      candidate: 'CAND-0101',
      profile: aProfile({ email: 'b@example.com', mobile: '07700 900143', last_name: 'Zielinski' }),
    });
    expect(candidates(crm.sandbox, {}).lines.map(({ name }) => name)).toEqual([
      'Amira Khan',
      'Suharto',
      'Ellis Zielinski',
    ]);
    expect(candidates(crm.sandbox, { search: 'suharto' }).lines.map(({ id }) => id)).toEqual(['CAND-0100']);
    expect(withNames('Open the record CAND-0100', crm.sandbox.lookup)).toBe('Open the record Suharto (CAND-0100)');
  });

  it.each([
    [
      { last_name: null },
      ['last_name: Last name is missing. Every record needs it. If there is none, tick “This person has one name”.'],
    ],
    [
      { last_name: null, one_name: 0 },
      ['last_name: Last name is missing. Every record needs it. If there is none, tick “This person has one name”.'],
    ],
    [
      { one_name: 1 },
      ['one_name: This person has one name, and two are given. Empty one of them, or take the tick away.'],
    ],
    [
      { first_name: ' ', last_name: '\u200b', one_name: 1 },
      ['first_name: First name: it is missing. Write the one name here.'],
    ],
  ])('is not made by a slip: %j', (names, says) => expect(register(new TestCrm(), names)).toEqual(says));

  it('can be told later, and taken back when the other name is known', () => {
    const crm = new TestCrm();
    register(crm, { first_name: 'Suharto', last_name: 'Unknown' });
    expect(change(crm, { last_name: null })).toEqual([
      'last_name: Last name is missing. Every record needs it. If there is none, tick “This person has one name”.',
    ]);
    expect(change(crm, { last_name: null, one_name: 1 })).toEqual([]);
    expect(change(crm, { first_name: 'Soeharto' })).toEqual([]);
    expect(change(crm, { one_name: 0 })).toEqual([
      'last_name: Last name: it is missing, and nobody said that the person has one name.',
    ]);
    expect(change(crm, { one_name: 0, last_name: 'Hadi' })).toEqual([]);
  });
});
