/**
 * Owns proof that the tutor's command proves a scenario, says what it found and how it is called when the call is wrong, and leaves with the
 * exit code that scripts can go by.
 * Must never need the scripts of npm; it runs the tool itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseTexts } from '../builders/broken-scenarios.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';
import { ownProject, tutor } from '../builders/tutor.ts';

const run = tutor();

describe('scenario check', () => {
  // Every scenario is proved by `scenario -- check`; here it is asked what the command says.
  it('proves a scenario and leaves with 0', () => {
    const { status, stdout, stderr } = run('check', PUT_RIGHT);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\nAll proved\.\n$/);
    expect(stdout).not.toContain('NOT');
    expect(stdout).toMatch(/ {2}20 learners, \d+ steps, \d+ ms each, [\d.]+ ms a step\n/);
    expect(stdout).toContain(`\n${PUT_RIGHT}\n  ok  the start fails\n`);
    expect(status).toBe(0);
  }, 120_000);

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

  it.each([
    [
      'an unknown scenario',
      ['check', 'no-such-thing'],
      /^There is no scenario “no-such-thing” under scenarios\/\. There are: .*register-a-new-candidate.*\.\n$/,
    ],
    ['no command', [], /^Usage: npm run -s scenario -- check \[slug\] \[--json\]\n( +\S.*\n)+$/],
    ['an unknown command', ['no-such-thing'], /^There is no command “no-such-thing”; there are check, .*\.\nUsage: /],
  ])('leaves with 2 for %s, and says how it is called', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout).toMatch(says);
    expect(stderr).toBe('');
    expect(status).toBe(2);
  });
});
