/** Owns proof of what is chosen on a list: one by one, a stretch of it, all, and nobody once another search begins. */
import { expect, it } from 'vitest';
import { Selection } from './selection.svelte.ts';

const SHOWN = ['a', 'b', 'c', 'd'];

it('is chosen one by one, and by a stretch with Shift, in both directions', () => {
  const selection = new Selection(() => '');
  selection.toggle('c', true, SHOWN, true);
  expect([...selection.ids]).toEqual(['c']);
  selection.toggle('a', true, SHOWN, true);
  expect([...selection.ids].sort()).toEqual(['a', 'b', 'c']);
  selection.toggle('b', false, SHOWN, false);
  expect([...selection.ids].sort()).toEqual(['a', 'c']);
  selection.toggle('d', false, SHOWN, true);
  expect([...selection.ids]).toEqual(['a']);
});

it('is nobody in another list, and what it was when the first one is back', () => {
  let list = 'leeds';
  const selection = new Selection(() => list);
  selection.set(SHOWN);
  list = 'york';
  expect(selection.ids.size).toBe(0);
  list = 'leeds';
  expect(selection.ids.size).toBe(4);
  selection.clear();
  expect(selection.ids.size).toBe(0);
  // The stretch begins anew.
  selection.toggle('d', true, SHOWN, true);
  expect([...selection.ids]).toEqual(['d']);
});
