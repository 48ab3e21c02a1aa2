/**
 * Owns proof that lists, counts and faults read as a person would write them.
 * Must never hold other wordings; those belong to who says them.
 */
import { describe, expect, it } from 'vitest';
import { count, inSentence, listWords, saidOnce, withShortQuotes } from './phrases.ts';
import { faultLine } from './result.ts';

describe('words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is listed as “%s”', (words, text) => expect(listWords(words)).toBe(text));

  it.each([
    ['With R-10', 'with R-10'],
    ['R-06 and longer', 'R-06 and longer'],
    ['CV and notes', 'CV and notes'],
    ['Consultant, Manchester', 'consultant, Manchester'],
  ])('“%s” is “%s” within a sentence', (words, within) => expect(inSentence(words)).toBe(within));

  it('says once what is said several times in a row', () => {
    expect(saidOnce(['a', 'b', 'b', 'b', 'a'])).toEqual(['a', 'b (3 times)', 'a']);
    expect(saidOnce([])).toEqual([]);
  });

  it('counts one as one', () => {
    expect([count(0, 'step'), count(1, 'step'), count(2, 'step'), count(2, 'entry', 'entries')]).toEqual([
      '0 steps',
      '1 step',
      '2 steps',
      '2 entries',
    ]);
  });
});

describe('the line of a fault', () => {
  it('has file, line and column first, as editors know them, then the path', () => {
    const fault = { says: 'expected a day', path: 'today', file: 'scenario.yaml', line: 12, column: 5 };
    expect(faultLine(fault)).toBe('scenario.yaml:12:5  today: expected a day');
  });

  it('leaves out what is not known', () => {
    expect(faultLine({ says: 'No file.', path: '' })).toBe('No file.');
    expect(faultLine({ says: 'expected a hash', path: 'seal', file: 'evidence.json' })).toBe(
      'evidence.json  seal: expected a hash',
    );
  });
});

describe('a sentence that repeats what was typed', () => {
  it('cuts it short and leaves itself whole', () => {
    const words = 'sage OR '.repeat(200);
    const short = withShortQuotes(`Search for “${words}” and “xero”, state Active: 3 found`);
    expect(short).toMatch(/^Search for “(sage OR )+.{0,8} …” and “xero”, state Active: 3 found$/);
    expect(short.length).toBeLessThan(190);
    expect(withShortQuotes('Search for “sage”')).toBe('Search for “sage”');
  });
});
