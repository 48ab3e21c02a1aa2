/**
 * Owns proof that the tutor's command says what it found, and leaves with the exit code that scripts can go by.
 * Must never need the scripts of npm; it runs the tool itself. What is proved for twenty learners: command-line.proof.test.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseTexts } from '../builders/broken-scenarios.ts';
import { ownProject, tutor } from '../builders/tutor.ts';

describe('scenario check', () => {
  it('leaves with 1 for faults, counts them, and gives them as data when it is asked to', () => {
    const { folder, remove } = ownProject();
    const path = join(folder, 'scenarios', 'base');
    mkdirSync(path);
    for (const name of ['scenario.yaml', 'mistakes.yaml'] as const)
      writeFileSync(
        join(path, name),
        baseTexts()[name].replace('\nsummary:', '\nsumary:').replace('fails: [pay]', 'fails: [pays]'),
      );
    writeFileSync(join(path, 'solution.yml'), baseTexts()['solution.yaml']);
    try {
      const own = tutor(folder);
      const { status, stdout, stderr } = own('check', 'base');
      expect(stdout).toContain(
        '\n  scenarios/base/scenario.yaml:7:1  “sumary” is no word here; did you mean “summary”?\n',
      );
      expect(stdout).toMatch(
        /there is “solution\.yml”.*\n(.*\n)* {2}3 faults\.\n\nNot proved, 3 faults; see above\.\n$/,
      );
      expect([status, stderr]).toEqual([1, '']);
      const asked = own('check', 'base', '--json');
      expect(JSON.parse(asked.stdout)).toContainEqual({
        file: 'scenarios/base/scenario.yaml',
        line: 7,
        column: 1,
        code: 'unknown-word',
        says: '“sumary” is no word here; did you mean “summary”?',
        nearest: 'summary',
      });
      expect(asked.status).toBe(1);
    } finally {
      remove();
    }
  }, 60_000);
});
