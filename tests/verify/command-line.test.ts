/**
 * Owns proof that the assessor's command says what it found in words, and leaves with the exit code that scripts can go by.
 * Must never show a stack trace, whatever the file is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HONESTY } from '../../src/evidence/bundle/honesty.ts';
import { root, toolEnv, toolNode } from '../../src/tools/set-up/node.mjs';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack } from '../builders/pack.ts';

const node = toolNode();
const folder = mkdtempSync(join(tmpdir(), 'packs-'));
beforeAll(async () => {
  const pack = await aPack();
  const { content } = pack.bundle;
  const goals = content.goals.map((goal) => ({ ...goal, criteria: ['P9.9'] }));
  writeFileSync(join(folder, 'good.pdf'), pack.bytes);
  writeFileSync(
    join(folder, 'forged.pdf'),
    await (await Forger.open(pack.bytes)).attach(resealed({ ...content, goals })).save(),
  );
  writeFileSync(join(folder, 'again.pdf'), await (await Forger.open(pack.bytes)).save());
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
    expect(stdout).toMatch(/^AS MADE\. The file is, byte for byte, the pack that was made/);
    expect(stdout).toContain('What it shows\n');
    expect(stdout).toContain('Łukasz Żółć');
    expect(stdout).not.toMatch(/\bmet\b|competent/i);
    // Under the verdict, before anything else.
    expect(stdout.split('\n').slice(1, 4)).toEqual([...HONESTY]);
    expect(stdout).toMatch(/\n\d+ steps in \d+ min.*; longest pause .*; shortest .*\n/);
    expect(status).toBe(0);
  });

  it('leaves with 1 for a pack that was changed, and says what differs and what it claims', () => {
    const { status, stdout } = run('forged.pdf');
    expect(stdout).toMatch(/^ALTERED OR NOT REPRODUCIBLE\. /);
    expect(stdout).toMatch(/\n- The list of goals differs from the replay at 0\.criteria/);
    for (const line of HONESTY) expect(stdout).not.toContain(line);
    expect(stdout).toContain('What it claims\n');
    expect(status).toBe(1);
  });

  it('leaves with 3 when only the pages are not as made, says why, and writes the copy, which is as made', () => {
    const { status, stdout } = run('again.pdf', '--copy', 'copy.pdf');
    expect(stdout).toMatch(/^DATA VERIFIED, NOT THESE PAGES\. .*: read the copy\.\n/);
    expect(stdout).toMatch(/\n- Another program saved it again/);
    expect(stdout).toMatch(/\nThe copy, as the pack was made, is in copy\.pdf\.\n$/);
    expect(status).toBe(3);
    expect(Buffer.compare(readFileSync(join(folder, 'copy.pdf')), readFileSync(join(folder, 'good.pdf')))).toBe(0);
    expect(run('copy.pdf').status).toBe(0);
  });

  it('says how to get the copy when none was asked for', () => {
    expect(run('again.pdf').stdout).toContain('npm run -s verify -- again.pdf --copy copy.pdf');
  });

  it('leaves with 4, and writes over nothing, when the file for the copy is there already', () => {
    const { status, stdout } = run('again.pdf', '--copy', 'cut.pdf');
    expect(stdout).toContain('The copy was not written: cut.pdf is there already; name a new file.');
    expect(status).toBe(4);
    expect(readFileSync(join(folder, 'cut.pdf'))).toHaveLength(9000);
  });

  it('writes no copy of what is altered', () => {
    const { status, stdout } = run('forged.pdf', '--copy', 'forged-copy.pdf');
    expect(stdout).toContain('No copy was written');
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'forged-copy.pdf'))).toBe(false);
  });

  it.each([
    ['a file that is cut off', ['cut.pdf'], /^NOT A PACK\. The file is damaged or cut off\./],
    ['an empty file', ['empty.pdf'], /^NOT A PACK\. The file is empty\./],
    ['a file that is not there', ['none.pdf'], /^NOT A PACK\. There is no file “none\.pdf”/],
    ['a folder', ['.'], /^NOT A PACK\. /],
    ['no file', [], /^Usage: npm run -s verify -- pack\.pdf/],
  ])('leaves with 2 for %s, in one line', (_, args, says) => {
    const { status, stdout } = run(...args);
    expect(stdout).toMatch(says);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
