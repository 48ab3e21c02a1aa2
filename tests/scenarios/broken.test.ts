/**
 * Owns proof that what tutors get wrong is told: each fixture gives exactly the faults it names, at their places, in words that no library
 * has. Must never hold an expectation of its own; they stand in tests/fixtures/broken-scenarios/faults.yaml.
 */
import { describe, expect, it } from 'vitest';
import { stepFaults } from '../../src/engine/run/step-faults.ts';
import { checkFiles, missingFile } from '../../src/engine/scenario/checker/check-files.ts';
import { around, baseTexts, changed, fileSet, fixtures, LIBRARY_WORDS, placeOf } from '../builders/broken-scenarios.ts';
import { partOf } from '../builders/cases-of.ts';
import { sqlite } from '../builders/sqlite.ts';

const all = fixtures();
const known = around('base');

/** All that is said of some files: before they are played, or else when they are. */
function told(texts: ReturnType<typeof baseTexts>) {
  const { faults, scenario, solution, mistakes } = checkFiles(fileSet(texts), known);
  if (faults.length > 0 || !scenario || !solution || !mistakes) return { faults, played: false };
  return { faults: stepFaults(sqlite, { scenario, solution, mistakes }), played: true };
}

describe('the files that are changed', () => {
  it('have no fault as they are', () => expect(told(baseTexts())).toEqual({ faults: [], played: true }));

  it('are changed in a hundred ways, each of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });
});

describe('a tutor who wrote', () => {
  it.each(partOf(all))('$what is told exactly that, where it stands', (fixture) => {
    const texts = changed(fixture);
    const expected = fixture.faults.map(({ at, code, says }) => ({
      file: fixture.file,
      ...placeOf(texts[fixture.file], at),
      code,
      says,
    }));
    const { faults, played } = told(texts);
    expect(faults.map(({ file, line, column, code, says }) => ({ file, line, column, code, says }))).toEqual(expected);
    expect(played).toBe(fixture.played);
  });

  it.each(all)('$what reads no word of a library', ({ faults }) => {
    for (const { says } of faults) expect(says).not.toMatch(LIBRARY_WORDS);
  });
});

describe('a file', () => {
  it('that is empty, or too long to be a scenario, is told of as a whole', () => {
    for (const [text, code] of [
      ['', 'empty'],
      ['\n# later\n', 'empty'],
      [`title: ${'word '.repeat(400_000)}`, 'too-long'],
    ] as const) {
      const { faults } = told({ ...baseTexts(), 'scenario.yaml': text });
      expect(faults).toMatchObject([{ file: 'scenario.yaml', line: 1, column: 1, code }]);
    }
  });

  it('that is missing is named with the one beside it that it may be', () => {
    const folder = 'scenarios/base';
    expect(missingFile('solution.yaml', folder, ['solution.yml'])).toMatchObject({
      file: 'scenarios/base/solution.yaml',
      says: expect.stringMatching(/^solution\.yaml is missing; .*there is “solution\.yml”/),
    });
    expect(missingFile('mistakes.yaml', folder, ['mistake.yaml']).says).toContain('“mistake.yaml”');
    expect(missingFile('mistakes.yaml', folder, ['notes.txt']).says).not.toContain('notes');
  });

  it('with faults of text, of shape, of names and of values has them told in one round, in the order of their lines', () => {
    const texts = baseTexts();
    texts['scenario.yaml'] = texts['scenario.yaml']
      .replace('\nsummary:', '\nsumary:')
      .replace('minutes: 10', 'minutes: 10\nminutes: 12')
      .replace('marketing: Opted in\n  work', 'marketing: Opted inn\n  work')
      .replace('mentions: health }', 'mentions: helth }');
    texts['solution.yaml'] = texts['solution.yaml'].replace('due_on: 2026-11-03', 'due_on: 31/11/2026');
    texts['mistakes.yaml'] = texts['mistakes.yaml'].replace('fails: [pay]', 'fails: [pays]');
    expect(told(texts).faults.map(({ code }) => code)).toEqual([
      'unknown-word',
      'twice',
      'not-on-list',
      'unknown-word-list',
      'no-day',
      'unknown-goal-or-trap',
    ]);
  });
});
