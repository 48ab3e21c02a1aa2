/** Owns proof that the start of a postcode is read as far as it is certain, and its first half as a whole. */
import { describe, expect, it } from 'vitest';
import { piecesOf } from './postcode-so-far.ts';

const fits = (typed: string, postcode: string) =>
  piecesOf(typed.toLowerCase().split(' ')).every((piece) => ` ${postcode.toLowerCase()} `.includes(piece.postcode));

describe('a postcode in a search', () => {
  it.each([
    ['LS2', 'LS2 7DJ'],
    ['LS2 7', 'LS2 7DJ'],
    ['LS2 7D', 'LS2 7DJ'],
    ['LS2 7DJ', 'LS2 7DJ'],
    ['LS27D', 'LS2 7DJ'],
    ['LS27DJ', 'LS2 7DJ'],
    ['LS21', 'LS21 1AB'],
    ['LS211', 'LS21 1AB'],
    ['M1', 'M1 1AE'],
    ['M11AE', 'M1 1AE'],
    ['EC1A1', 'EC1A 1BB'],
    ['EC1A1BB', 'EC1A 1BB'],
    ['LS', 'LS2 7DJ'],
    ['7DJ', 'LS2 7DJ'],
  ])('typed as %s fits %s', (typed, postcode) => expect(fits(typed, postcode)).toBe(true));

  it.each([
    ['LS2', 'LS21 1AB'],
    ['LS21', 'LS2 1AB'],
    ['LS2 1', 'LS21 1AB'],
    ['LS2 1', 'LS2 7DJ'],
    ['M1', 'M11 1AE'],
    ['M1', 'LM1 1AE'],
    ['EC1', 'EC1A 1BB'],
    ['7D', 'LS27 1AB'],
  ])('typed as %s does not fit %s', (typed, postcode) => expect(fits(typed, postcode)).toBe(false));
});
