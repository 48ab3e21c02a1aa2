/** Owns proof of which keys do what. Must never need a page. */
import { expect, it } from 'vitest';
import { deedOf, shortcuts } from './shortcuts.ts';

it.each(shortcuts)('$keys does what the list says', ({ keys, does }) => {
  let before = '';
  for (const key of keys.slice(0, -1)) before = deedOf(before, key).waiting;
  expect(deedOf(before, keys.at(-1) ?? '')).toEqual({ does, waiting: '' });
});

it('no two are the same, and none begins another', () => {
  const all = shortcuts.map(({ keys }) => keys.join(' '));
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((one) => all.some((other) => other.startsWith(`${one} `)))).toEqual([]);
});

it.each([
  ['', 'c', { waiting: '' }],
  ['g', 'x', { waiting: '' }],
  ['g', 'g', { waiting: 'g' }],
  ['', 'g', { waiting: 'g' }],
])('after “%s”, “%s” does nothing yet', (before, key, deed) => expect(deedOf(before, key)).toEqual(deed));
