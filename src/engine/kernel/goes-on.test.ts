/** Owns proof of when one row of entries goes on from another, and in which order such rows come. */
import { expect, it } from 'vitest';
import { bySaid, goesOn } from './goes-on.ts';

it.each([
  ['the same said again', ['a', 'b'], ['a', 'b'], true],
  ['more said', ['a', 'b', 'c'], ['a', 'b'], true],
  ['what was begun from nothing', ['a'], [], true],
  ['less said', ['a'], ['a', 'b'], false],
  ['something else said at the same place', ['a', 'c', 'd'], ['a', 'b'], false],
  ['the same in another order', ['b', 'a'], ['a', 'b'], false],
])('%s', (_, later, earlier, goes) => expect(goesOn(later, earlier)).toBe(goes));

it('entries are compared as their owner compares them', () => {
  const same = (a: { id: number }, b: { id: number }): boolean => a.id === b.id;
  expect(goesOn([{ id: 1 }, { id: 2 }], [{ id: 1 }], same)).toBe(true);
  expect(goesOn([{ id: 1 }], [{ id: 2 }], same)).toBe(false);
});

it('who says more comes later, and of the same who said it later', () => {
  const sayings = [
    { said: 2, at: 5 },
    { said: 1, at: 9 },
    { said: 2, at: 3 },
  ];
  expect(sayings.toSorted(bySaid)).toEqual([sayings[1], sayings[2], sayings[0]]);
});
