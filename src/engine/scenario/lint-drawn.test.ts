/** Owns proof that what is drawn may not put a number or nothing where words are wanted, whoever draws it. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/builders/scenario-files.ts';
import { parseScenario } from './parse.ts';

const TEXT = textOf('register-a-new-candidate');
const DRAWN = 'name1: Oakbank,';

describe('a place for words that a draw fills alone', () => {
  it.each([
    ['nothing', 'name1: null,', 'nothing (null)'],
    ['a number', 'name1: 24,', 'a number'],
  ])('is pointed at where one item is %s, in a list of words and in a check', (_, given, called) => {
    expect(TEXT).toContain(DRAWN);
    const result = parseScenario(TEXT.replace(DRAWN, given));
    expect(result.ok ? [] : result.error.map(({ path, says }) => [path, says])).toEqual(
      ['words.history.any.0', 'goals.3.holds.all.0.where.employer.mentions.0'].map((path) => [
        path,
        `“{history.name1}” stands here alone, and one of its items under draw is ${called}; expected: words in each of them`,
      ]),
    );
  });

  it('may be filled with nothing where a cell is meant: nobody said when they were born', () => {
    expect(TEXT).toContain('birth: null');
    expect(parseScenario(TEXT).ok).toBe(true);
  });
});
