/** Owns proof of how slips between two short texts are counted. Must never know what the texts are. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';

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
});
