/**
 * Owns proof of which words count as mentioned: whole beginnings of words, in any case, with or without accents.
 * Must never grow into a search of meanings.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../tests/builders/any-text.ts';
import { mentions } from './text.ts';

describe('a text mentions a word', () => {
  it.each([
    ['at its start', 'Epilepsy, day shifts', 'epilep'],
    ['inside it', 'has epilepsy', 'epilep'],
    ['in capitals', 'HAS EPILEPSY', 'epilep'],
    ['when the beginning has capitals', 'okafor-e_cand-0201_cv', 'OKAFOR-E_CAND-'],
    ['after a bracket, a quote, a slash, a line end', '(epilepsy', 'epilep'],
    ['after an underscore', 'CV_final', 'final'],
    ['with accents where none are sought', 'Café in Łódź, résumé', 'resume'],
    ['without accents where they are sought', 'resume', 'résumé'],
    ['written with combining accents', 're\u0301sume\u0301', 'résumé'],
    ['of several words', 'Harewood   Garden, July 2025', 'july 2025'],
    ['of a cyrillic name', 'Наталія Шевченко', 'шевч'],
  ])('%s', (_, text, beginning) => expect(mentions(text, [beginning])).toBe(true));

  it.each([
    ['in the middle of another', 'disgusted', 'gust'],
    ['after a letter with an accent', 'éclair', 'clair'],
    ['after a digit', '7gcse', 'gcse'],
    ['that goes on otherwise', 'epic', 'epilep'],
    ['in an empty text', '', 'epilep'],
  ])('but not %s', (_, text, beginning) => expect(mentions(text, [beginning])).toBe(false));

  it('when any of the beginnings is there', () => {
    expect(mentions('a gap of months', ['between', 'gap'])).toBe(true);
    expect(mentions('a gap of months', ['between', 'pause'])).toBe(false);
  });

  it('without taking signs for a pattern', () => {
    expect(mentions('abc', ['a.c'])).toBe(false);
    fc.assert(
      fc.property(anyText(12), (beginning) => {
        expect(mentions(`so: ${beginning} it is`, [beginning])).toBe(true);
      }),
    );
  });
});
