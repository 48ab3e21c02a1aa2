import { describe, expect, it } from 'vitest';
import { criteriaOf, matches } from './filter.ts';

const step = { words: 'step 12 Set the keep-until date of Zoë Żółć', criteria: ['P2.2', 'P3.4'] };

describe('finding in a list', () => {
  it('takes all words, in any order, in capitals or not, with accents or not', () => {
    for (const words of ['', 'ZOE date', 'date zolc', 'step 12', 'żo'])
      expect([words, matches(step, { words, criterion: '' })]).toEqual([words, true]);
    expect(matches(step, { words: 'date Anna', criterion: '' })).toBe(false);
  });
  it('takes a criterion as well', () => {
    expect(matches(step, { words: 'zoe', criterion: 'P3.4' })).toBe(true);
    expect(matches(step, { words: 'zoe', criterion: 'P1.1' })).toBe(false);
  });
  it('offers each criterion that is there once, in order', () => {
    expect(criteriaOf([step, { criteria: ['P1.1', 'P2.2'] }])).toEqual(['P1.1', 'P2.2', 'P3.4']);
  });
});
