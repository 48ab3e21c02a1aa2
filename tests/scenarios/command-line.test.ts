/**
 * Owns proof that the tutor's command says what it found, and leaves with the exit code that scripts can go by.
 * Must never need the scripts of npm; it runs the tool itself.
 */
import { describe, expect, it } from 'vitest';
import { slugs } from '../builders/scenario-files.ts';
import { tutor } from '../builders/tutor.ts';

const run = tutor();

describe('scenario check', () => {
  it('proves every scenario and leaves with 0', () => {
    const { status, stdout, stderr } = run('check');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\nAll proved\.\n$/);
    expect(stdout).not.toContain('NOT');
    expect(stdout.match(/ {2}20 learners, \d+ steps, \d+ ms each, [\d.]+ ms a step\n/g)).toHaveLength(slugs().length);
    for (const slug of slugs()) expect(stdout).toContain(`\n${slug}\n  ok  the start fails\n`);
    expect(status).toBe(0);
  }, 600_000);

  it.each([
    [
      'an unknown scenario',
      ['check', 'no-such-thing'],
      /^There is no scenario “no-such-thing” under scenarios\/\. There are: .*register-a-new-candidate.*\.\n$/,
    ],
    ['no command', [], /^Usage: npm run -s scenario -- check \[slug\]\n( +\S.*\n)+$/],
    ['an unknown command', ['no-such-thing'], /^There is no command “no-such-thing”; there are check, .*\.\nUsage: /],
  ])('leaves with 2 for %s, and says how it is called', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout).toMatch(says);
    expect(stderr).toBe('');
    expect(status).toBe(2);
  });
});
