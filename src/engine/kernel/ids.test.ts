/**
 * Owns proof that references are well made and that the next one is free.
 * Must never make one up out of nothing; it always follows from what is taken.
 */
import { describe, expect, it } from 'vitest';
import { numberOf, reference, referencePattern } from './ids.ts';

describe('a reference', () => {
  it('says what it is and has at least four digits', () => {
    expect([reference('CAND', 7), reference('CAND', 141), reference('CAND', 12_345)]).toEqual([
      'CAND-0007',
      'CAND-0141',
      'CAND-12345',
    ]);
  });

  it.each([
    ['CAND-0141', true],
    ['R-06', true],
    ['CAND-1', false],
    ['cand-0141', false],
    ['CAND0141', false],
    ['CAND-0141 ', false],
    ['DOC-0911/01', false],
    ['TOOLONGX-0001', false],
  ])('%s is one: %s', (text, is) => expect(referencePattern.test(text)).toBe(is));
});

it.each([
  ['JOB', 'JOB-0911', 911],
  ['JOB', 'CAND-2000', undefined],
  ['DOC', 'DOC-0911/01', undefined],
  ['CAN', 'CAND-0001', undefined],
])('the number of a %s in %s is %s', (prefix, id, number) => expect(numberOf(prefix, id)).toBe(number));
