/**
 * Owns proof that the tutor's command proves a scenario, and says how it is called when the call is wrong.
 * Must never need the scripts of npm; it runs the tool itself.
 */
import { describe, expect, it } from 'vitest';
import { PUT_RIGHT } from '../builders/scenario-files.ts';
import { tutor } from '../builders/tutor.ts';

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
