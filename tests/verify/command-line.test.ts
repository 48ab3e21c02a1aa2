/**
 * Owns proof that the assessor's command says what it found in words, and leaves with the exit code that scripts can go by.
 * Must never show a stack trace, whatever the file is.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack } from '../builders/pack.ts';

const node = toolNode();
const folder = mkdtempSync(join(tmpdir(), 'packs-'));
beforeAll(async () => {
  const pack = await aPack();
  const content = { ...pack.bundle.content, learner: { ...pack.bundle.content.learner, name: 'Somebody Else' } };
  writeFileSync(join(folder, 'good.pdf'), pack.bytes);
  writeFileSync(
    join(folder, 'forged.pdf'),
    await (await Forger.open(pack.bytes)).attach(resealed(pack.bundle, content)).save(),
  );
  writeFileSync(join(folder, 'cut.pdf'), pack.bytes.slice(0, 9000));
  writeFileSync(join(folder, 'empty.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const tool = ['--disable-warning=ExperimentalWarning', join(root, 'src/tools/verify.ts'), ...args];
  // From where the person stands, as npm tells it.
  const { status, stdout, stderr } = spawnSync(node, tool, {
    cwd: root,
    env: { ...toolEnv(node), INIT_CWD: folder },
    encoding: 'utf8',
  });
  expect(`${stdout}\n${stderr}`).not.toMatch(/^\s+at /m);
  expect(stderr).toBe('');
  return { status, stdout };
}

describe('verify', () => {
  it('leaves with 0 for a pack as it was made, and says what it shows', () => {
    const { status, stdout } = run('good.pdf');
    expect(stdout).toMatch(/^VERIFIED\. The pack fits together/);
    expect(stdout).toContain('What it shows\n');
    expect(stdout).toContain('Łukasz Żółć');
    expect(stdout).not.toMatch(/\bmet\b|competent/i);
    expect(status).toBe(0);
  });

  it('leaves with 1 for a pack that was changed, and says what differs and what it claims', () => {
    const { status, stdout } = run('forged.pdf');
    expect(stdout).toMatch(/^ALTERED OR NOT REPRODUCIBLE\. /);
    expect(stdout).toMatch(/\n- Page 1 does not show what the data in the pack say\.\n/);
    expect(stdout).toContain('What it claims\n');
    expect(status).toBe(1);
  });

  it.each([
    ['a file that is cut off', ['cut.pdf'], /^NOT READABLE AS A PACK\. The file is damaged or cut off\./],
    ['an empty file', ['empty.pdf'], /^NOT READABLE AS A PACK\. The file is empty\./],
    ['a file that is not there', ['none.pdf'], /^NOT READABLE AS A PACK\. There is no file “none\.pdf”/],
    ['a folder', ['.'], /^NOT READABLE AS A PACK\. /],
    ['no file', [], /^Usage: npm run -s verify -- pack\.pdf/],
  ])('leaves with 2 for %s, in one line', (_, args, says) => {
    const { status, stdout } = run(...args);
    expect(stdout).toMatch(says);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
