/** Owns proof that words are found in every row of a table, however many it has, and however they are written in it. */
import { expect, it } from 'vitest';
import { TestCrm } from '../../../../tests/builders/crm.ts';
import { soughtFor } from './words-in-rows.ts';

const found = (bodies: readonly string[], words: readonly string[]): string[] => {
  const activity = bodies.map((body, i) => ({
    ...{ id: `ACT-9${String(i + 1).padStart(5, '0')}`, candidate: 'CAND-0001', happened_on: '2026-10-01' },
    ...{ kind: 'Note' as const, subject: 'Call', body, author: 'STAFF-0001' },
  }));
  const crm = new TestCrm({ activity }).sandbox;
  const rows = crm.texts.rowsWith(new Map([['activity', soughtFor(words)]])).get('activity') ?? [];
  return rows.map(({ id }) => id);
};

it('they are found in the first row, in the last, and where one portion of rows ends', () => {
  // Some rows are there before them, so where exactly a portion ends is not known here.
  const named = [1, 4_500, ...[2_000, 4_000].flatMap((end) => Array.from({ length: 8 }, (_, i) => end - 6 + i))].sort(
    (a, b) => a - b,
  );
  const bodies = Array.from({ length: 4_500 }, (_, i) => (named.includes(i + 1) ? 'Rang Ola Nowak.' : 'Rang nobody.'));
  expect(found(bodies, ['Ola Nowak'])).toEqual(named.map((at) => `ACT-9${String(at).padStart(5, '0')}`));
});

it.each([
  ['Ola Nowak', 'so ola\tNOWAK\nsays'],
  ['Ola Nowak', 'Ola\n\nNowak'],
  ['Zoë Čapek', 'ZOË ČAPEK came'],
  ['Ola "Olly" Nowak', 'this is Ola "Olly" Nowak'],
  ['O\\Neill Nowak', 'this is O\\Neill Nowak'],
  ['07700 900123', 'ring 07700-900 123'],
  ['07700 900123', 'ring 0770\n0900123, or (07700) 900123'],
  ['07700 900123', 'ring +44 7700 900123'],
  ['İbrahim Kaya', 'ring İbrahim Kaya'],
  ['Ola Groß', 'OLA GROSS came'],
  ['Ola GROẞ', 'ola GROẞ came'],
  ['14 Quarry Yard', 'of 14 quarry yard'],
  ['Ola Nowak', 'Olá NÖWÅK came'],
  ['Zoë Čapek', 'zoe capek came'],
  ['Ola O’Brien', 'Ola OBrien came'],
  ['Ola Obrien', "Ola O'Brien came"],
])('%j stands in %j', (word, body) => {
  expect(found([body, 'nobody'], [word])).toEqual(['ACT-900001']);
});

it.each([
  ['Ola Nowak', 'Nowak, Ola'],
  ['07700 900123', '07700 900124'],
  ['a.b@example.com', 'aXb@example.com'],
])('%j does not stand in %j', (word, body) => {
  expect(found([body], [word])).toEqual([]);
});

it('of no words nothing is found', () => {
  expect(found(['Ola Nowak'], [])).toEqual([]);
});
