/** Owns proof of how slips between two short texts are counted. Must never know what the texts are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, leavingOneOut } from './changes-between.ts';

describe('the changes between two texts', () => {
  it.each([
    ['okafor', 'okafor', 0],
    ['okafor', 'okafr', 1],
    ['okafor', 'okaffor', 1],
    ['okafor', 'okaforr', 1],
    ['okafor', 'okafur', 1],
    ['okafor', 'oakfor', 1],
    ['gmail.com', 'gmial.co', 2],
    ['', 'ab', 2],
  ])('from %s to %s are counted, a swap of neighbours as one, both ways', (a, b, changes) => {
    expect([changesBetween(a, b, 2), changesBetween(b, a, 2)]).toEqual([changes, changes]);
  });

  it('are not counted beyond what is asked for', () => {
    expect(changesBetween('com', 'org', 2)).toBeUndefined();
    expect(changesBetween('a', 'abcdef', 2)).toBeUndefined();
  });

  it('leave two texts one change apart with one in common when a sign is left out of each', () => {
    const short = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', '.') });
    fc.assert(
      fc.property(short, short, (a, b) => {
        if (changesBetween(a, b, 1) === undefined) return;
        const left = new Set(leavingOneOut(a));
        expect(leavingOneOut(b).some((text) => left.has(text))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
