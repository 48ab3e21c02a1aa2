/** Owns proof that of a list that left it is said who was on it as far as that is known, and nobody is sent to a recipient who has nothing. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { AMIRA, ARCHIVED } from '../../../../tests/builders/crm-rows.ts';
import { runQuery } from './run-query.ts';

const SENT = { fields: 'id town', format: 'CSV', handed_to: 'Orme', purpose: 'A list' };
function left(search: Record<string, unknown>) {
  const crm = new TestCrm();
  expect(crm.refused('export-candidates', { ...SENT, ...search })).toEqual([]);
  const known = (candidate: string) =>
    runQuery(crm.sandbox, 'recipients', { candidate }).exports.map(({ known: how, found }) => [how, found]);
  return { crm, known };
}

it.each([
  ['words', { words: 'Khan' }],
  ['a Boolean search', { boolean: 'Khan OR Nobody' }],
  ['a filter', { sector: 'Warehouse and driving' }],
])('of a list of %s whoever fits is on it, and whoever does not is not told of', (_, search) => {
  const { known } = left(search);
  expect(known(AMIRA)).toEqual([['fits', 1]]);
  expect(known(ARCHIVED)).toEqual([]);
});

it('a list of a single state holds nobody who was in another one, and whoever was archived since was still on it', () => {
  const { crm, known } = left({ words: 'Khan' });
  const archived = { retention_rule: 'R-01', release_on: '2027-01-15', reason: 'Not in use' };
  expect(crm.refused('archive-candidate', { candidate: AMIRA, ...archived })).toEqual([]);
  expect(known(AMIRA)).toEqual([['fits', 1]]);
  expect(left({ words: 'Park', state: 'All' }).known(ARCHIVED)).toEqual([['fits', 1]]);
  expect(left({ words: 'Park', state: 'Archived' }).known(ARCHIVED)).toEqual([['fits', 1]]);
});

it('whose record has changed since may be on it, whatever fits today', () => {
  const { crm, known } = left({ words: 'Khan' });
  crm.do('update-candidate', { candidate: AMIRA, changes: { last_name: 'Kahn' } });
  expect(known(AMIRA)).toEqual([['changed', 1]]);
});

it('what no search reads changes nothing that one finds', () => {
  const { crm, known } = left({ words: 'Khan' });
  const adjustment = { id: 'ADJ-0701', candidate: AMIRA, need: 'A screen reader', permission: 1 };
  expect(crm.refused('record-adjustment', adjustment)).toEqual([]);
  expect(known(AMIRA)).toEqual([['fits', 1]]);
});

it('a filter that counts days is not asked again on another day', () => {
  const { crm, known } = left({ words: 'Khan', verified: 'Stale or never' });
  crm.goTo('2027-06-01');
  expect(known(AMIRA)).toEqual([['changed', 1]]);
});

it('of a list that was picked by hand nobody knows', () => {
  const { known } = left({ candidates: ARCHIVED });
  expect(known(AMIRA)).toEqual([['not written down', 1]]);
});
