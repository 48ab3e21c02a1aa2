/** Owns proof of which people stand beside each other: no more than fit, and always the one who is looked at. Must never need a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideAt } from './beside.ts';

describe('people beside each other', () => {
  it.each<[string, [number, number, number], { from: number; to: number }]>([
    ['all of them where there is room', [5, 900, 0], { from: 0, to: 5 }],
    ['eight at most', [11, 3000, 0], { from: 0, to: 8 }],
    ['the page of the one who is looked at', [11, 3000, 8], { from: 8, to: 11 }],
    ['as many as fit', [11, 152 + 4 * 92, 5], { from: 4, to: 8 }],
    ['one where there is hardly room', [3, 10, 2], { from: 2, to: 3 }],
    ['eight before the width is known', [11, 0, 0], { from: 0, to: 8 }],
    ['nobody of nobody', [0, 900, 0], { from: 0, to: 0 }],
  ])('%s', (_, [count, width, at], shown) => expect(besideAt(count, width, at)).toMatchObject(shown));

  it('every one of them is on the page that is turned to for them', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(2000), fc.nat(60), (count, width, at) => {
        const { from, to, most } = besideAt(count, width, at);
        expect(to - from).toBeLessThanOrEqual(most);
        if (at < count) expect(from <= at && at < to).toBe(true);
      }),
    );
  });
});
