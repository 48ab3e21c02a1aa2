/** Owns proof that words which often stand for what the law protects are asked about, and that plain words of a job are not. */
import { expect, it } from 'vitest';
import { protectedWords } from './reason-flags.ts';
import { wordsInPlaceOf } from './words-in-place-of.ts';

it.each(['UK passport holder', 'English only', 'Would suit somebody early in their career', 'An energetic person'])(
  '“%s” is asked about',
  (text) => {
    expect(wordsInPlaceOf(text)).not.toEqual([]);
    // Two lists that say the same would be two things to keep.
    expect(protectedWords(text)).toEqual([]);
  },
);

it.each([
  'Clear spoken English',
  'Right to work in the UK',
  'Lifts 15 kg',
  'A career in accounts',
  'Energy bills team',
])('“%s” is not', (text) => {
  expect(wordsInPlaceOf(text)).toEqual([]);
});
