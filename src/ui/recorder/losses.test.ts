import { describe, expect, it } from 'vitest';
import { sayLosses } from './losses.ts';

describe('what is said of pictures that were not kept', () => {
  it('is nothing when all were', () => expect(sayLosses({ missing: [], unkept: [], rewritten: [] })).toEqual([]));

  it('names the step whose figure is not on the device', () => {
    expect(sayLosses({ missing: [10], unkept: [], rewritten: [] })).toEqual([
      expect.stringContaining('no figure of step 10:'),
    ]);
  });

  it('names every step, and tells what is gone from what is only not kept', () => {
    const [gone, here] = sayLosses({ missing: [3, 5], unkept: [7], rewritten: [] });
    expect(gone).toContain('steps 3 and 5');
    expect(here).toContain('figure of step 7 could not be kept');
  });

  it('says why there is no picture where the words of the page had been changed', () => {
    expect(sayLosses({ missing: [], unkept: [], rewritten: [9] })).toEqual([
      expect.stringMatching(/no picture of step 9: a translator or a browser extension/),
    ]);
  });
});
