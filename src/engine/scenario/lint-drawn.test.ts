/** Owns proof that what is drawn may not put a number or nothing where words are wanted, whoever draws it. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/builders/scenario-files.ts';
import { parseScenario } from './parse.ts';

/** The scenario with these changes, each of a part that stands in it. */
function saidOf(slug: string, ...changes: readonly (readonly [string, string])[]): string[][] {
  const text = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, textOf(slug));
  const result = parseScenario(text);
  return result.ok ? [] : result.error.map(({ path, says }) => [path, says]);
}
const REGISTER = 'register-a-new-candidate';
const [OAKBANK, WHARFE] = ['name1: Oakbank,', 'name1: Wharfe,'];
const NEVER = /^“\{history\.name1\}” stands here alone, and that does not fit with each of its items under draw: /;

describe('a place for words that a draw fills alone', () => {
  it.each([
    ['nothing', [OAKBANK, 'name1: null,'], /nothing \(null\)|is empty/],
    ['a number', [OAKBANK, 'name1: 24,'], /24/],
  ] as const)('is pointed at where one item is %s, in a list of words and in a check', (_, change, found) => {
    const said = saidOf(REGISTER, change);
    expect(said.map(([path]) => path)).toEqual([
      'words.history.any.0',
      'goals.3.holds.all.0.where.employer.mentions.0',
    ]);
    for (const [, says] of said) {
      expect(says).toMatch(NEVER);
      expect(says).toMatch(found);
    }
  });

  it('is pointed at once, where one item is nothing and another a number', () => {
    expect(saidOf(REGISTER, [OAKBANK, 'name1: null,'], [WHARFE, 'name1: 24,'])).toHaveLength(2);
  });

  it('is pointed at where any item does not fit, and not the first alone', () => {
    const among = 'true-at-start: [1]';
    const drawn = 'draw:\n  place: [1, 0, 2]';
    const said = saidOf(
      REGISTER,
      ['draw:', drawn],
      [
        '    criteria: [P2.1]\n    parts: [the mobile',
        `    ${among.replace('1', '"{place}"')}\n    criteria: [P2.1]\n    parts: [the mobile`,
      ],
    );
    expect(said.map(([path]) => path)).toEqual(['goals.1.true-at-start.0']);
  });

  it('is not pointed at where all that was drawn fits', () => {
    // Nobody said when they were born: a cell may be filled with nothing.
    expect(textOf(REGISTER)).toContain('birth: null');
    expect(saidOf(REGISTER)).toEqual([]);
  });

  it('is the only one of which it is said, beside names that may be anybody', () => {
    const said = saidOf(
      'an-interrupted-morning',
      ['draw:', 'draw:\n  zzq: [{ v: word }, { v: null }]'],
      ['words:\n', 'words:\n  made-up:\n    - "{zzq.v}"\n'],
    );
    expect(said.map(([path]) => path)).toEqual(['words.made-up.0']);
  });
});
