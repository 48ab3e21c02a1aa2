/**
 * Owns texts of any UTF-16 units for property tests: halves of pairs, nulls, signs of every alphabet.
 * Must never be made with fast-check's own "binary" unit; that takes seconds to set up.
 */
import fc from 'fast-check';

export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units));
