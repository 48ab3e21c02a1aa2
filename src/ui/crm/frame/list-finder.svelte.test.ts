/** Owns proof that a list is found again as it was looked through, after a reload, and that what somebody else put there is not believed. */
import { beforeEach, expect, it } from 'vitest';
import { ListFinder } from './list-finder.svelte.ts';

const NAMES = ['state', 'sort'] as const;
const finder = () => new ListFinder('ATT-1', 'clients', NAMES);
beforeEach(() => sessionStorage.clear());

it('keeps words, filters, order and what was looked for last', () => {
  const first = finder();
  expect([first.isEmpty, first.on]).toEqual([true, {}]);
  first.words = ' leeds ';
  first.put('state', 'Active');
  first.put('sort', 'Town');
  first.keep();
  first.lastAsked = '{"words":"leeds"}';
  const again = finder();
  expect([again.words, again.on, again.lastAsked]).toEqual([
    ' leeds ',
    { state: 'Active', sort: 'Town' },
    '{"words":"leeds"}',
  ]);
  expect(new ListFinder('ATT-2', 'clients', NAMES).isEmpty).toBe(true);
  again.clear();
  again.keep();
  expect(finder().isEmpty).toBe(true);
});

it('keeps nothing, and finds nothing kept, where somebody else’s attempt is watched', () => {
  const own = finder();
  own.words = 'leeds';
  own.keep();
  const watched = new ListFinder(undefined, 'clients', NAMES);
  expect(watched.isEmpty).toBe(true);
  watched.words = 'york';
  watched.keep();
  watched.lastAsked = '{"words":"york"}';
  expect([finder().words, sessionStorage.length]).toEqual(['leeds', 1]);
});

it('is empty by an order alone, and too long as every quick search is', () => {
  const list = finder();
  list.put('sort', 'Town');
  expect(list.isEmpty).toBe(true);
  list.words = 'x'.repeat(201);
  expect([list.isEmpty, list.isTooLong]).toEqual([false, true]);
});

it('believes no shape that it did not write', () => {
  sessionStorage.setItem('resourcer list ATT-1 clients', '{"words":{"a":1},"filters":[1],"lastAsked":7}');
  const list = finder();
  expect([list.words, list.on, list.lastAsked]).toEqual(['', {}, '']);
});
