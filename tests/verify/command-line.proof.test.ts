/**
 * Owns proof that the assessor's command says what it found in words and leaves with the exit code that scripts can go by, writes the copy
 * and over nothing else, tells it to programs, takes folders. Must never show a stack trace, whatever the file is.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HONESTY } from '../../src/evidence/bundle/honesty.ts';
import { root } from '../../src/tools/set-up/node.mjs';
import { packsInFolder } from '../builders/packs-in-folder.ts';
import { verifier } from '../builders/verifier.ts';

const folder = await packsInFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const run = verifier(folder);

describe('verify', () => {
  it('leaves with 0 for a pack as it was made, and says what it shows', () => {
    const { status, stdout } = run('good.pdf');
    expect(stdout).toMatch(/^AS MADE\. The file is, byte for byte, the pack that was made/);
    expect(stdout).toContain('What it shows\n');
    expect(stdout).toContain('Łukasz Żółć');
    expect(stdout).not.toMatch(/\bmet\b|competent/i);
    // Under the verdict, before anything else.
    expect(stdout.split('\n').slice(1, 4)).toEqual([...HONESTY]);
    expect(stdout).toMatch(/\n\d+ steps in \d+ min.*; each pause 1 min 0 s; .*\n/);
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

  it('prints one document for other programs, in the shape that the guide tells', () => {
    const { status, stdout } = run('good.pdf', '--json', '--code', 'ABCDEF');
    const told = JSON.parse(stdout);
    expect([status, told.format, told.packs.length]).toEqual([0, 'resourcer-verify-1', 1]);
    expect(told.packs[0]).toMatchObject({ file: 'good.pdf', verdict: 'as made', differences: [], alike: [] });
    expect(told.packs[0].facts.find(({ id }: { id: string }) => id === 'code').says).toContain('ABCDEF');
    const guide = readFileSync(join(root, 'content/guides/assessor.md'), 'utf8');
    for (const member of [...Object.keys(told), ...Object.keys(told.packs[0])])
      expect(guide).toContain(`\`${member}\``);
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
    ['an empty folder', ['nothing'], /^NOT A PACK\. There is no PDF and no signed file in the folder\./],
    ['no file', [], /^Usage: npm run -s verify -- pack\.pdf/],
  ])('leaves with 2 for %s, in one line', (_, args, says) => {
    const { status, stdout } = run(...args);
    expect(stdout).toMatch(says);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('says a line of each file of a folder, the bad ones with why, and leaves with 6 when not all are as made', () => {
    const { status, stdout } = run('batch', 'good.pdf');
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^AS MADE {2}batch\/one\.pdf {2}Łukasz Żółć · .* criteria shown · .*like good\.pdf: the same attempt/,
      ),
      expect.stringMatching(/^NOT A PACK {2}batch\/two\.PDF {2}The file is damaged or cut off\./),
      expect.stringMatching(/^AS MADE {2}good\.pdf/),
      '',
      '3 files: 2 as made.',
    ]);
    expect(status).toBe(6);
  });

  it('refuses a copy of several, with how it is called', () => {
    expect(run('batch', '--copy', 'x.pdf')).toMatchObject({ status: 2, stdout: expect.stringMatching(/^Usage:/) });
  });
});
