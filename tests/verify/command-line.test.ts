/**
 * Owns proof that the assessor's command says what it found in words, and leaves with the exit code that scripts can go by.
 * Must never show a stack trace, whatever the file is. Every other way of calling it: command-line.proof.test.ts.
 */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { HONESTY } from '../../src/evidence/bundle/honesty.ts';
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
});
