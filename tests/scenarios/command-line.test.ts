/**
 * Owns proof that the tutor's command says what it found, and leaves with the exit code that scripts can go by.
 * Must never need the scripts of npm; it runs the tool itself.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';
import { slugs } from '../builders/scenario-files.ts';

const node = toolNode();
const run = (...args: string[]) => {
  const tool = ['--disable-warning=ExperimentalWarning', 'src/tools/scenario.ts', ...args];
  const { status, stdout, stderr } = spawnSync(node, tool, { cwd: root, env: toolEnv(node), encoding: 'utf8' });
  return { status, stdout, stderr };
};

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
    [
      'no verb',
      [],
      /^Usage: npm run -s scenario -- check \[slug\]\n +npm run -s scenario -- prove \[slug\] \[--seeds 1000\]\n +npm run -s scenario -- reference\n$/,
    ],
    ['an unknown verb', ['proof'], /^Usage: /],
    ['no number of learners', ['prove', '--seeds', 'x'], /^Usage: /],
  ])('leaves with 2 for %s, and says how it is called', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout).toMatch(says);
    expect(stderr).toBe('');
    expect(status).toBe(2);
  });
});
