/**
 * Owns: proof that references are well made and that the next one is free.
 * Must never: make one up out of nothing; it always follows from what is taken.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReference, reference, referencePattern } from './ids.ts';

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

describe('the next reference', () => {
  it('follows the highest one taken, of the same kind only', () => {
    expect(nextReference('JOB', ['JOB-0003', 'JOB-0911', 'CAND-2000', 'JOB-0010'])).toBe('JOB-0912');
  });

  it('is the first where there is none, or none with a number', () => {
    expect(nextReference('DOC', [])).toBe('DOC-0001');
    expect(nextReference('DOC', ['DOC-0911/01'])).toBe('DOC-0001');
  });

  it('is never taken already', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('CAND', 'C', 'CAN'), fc.nat(99_999))), (pairs) => {
        const taken = pairs.map(([prefix, number]) => reference(prefix, number));
        expect(taken).not.toContain(nextReference('CAND', taken));
      }),
    );
  });
});
