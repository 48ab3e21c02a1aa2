/** Owns proof that publishing freezes a text under the next version, and nothing that does not prove. Writes in a project of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioHash } from '../../src/engine/scenario/parse.ts';
import { PUT_RIGHT } from '../builders/scenario-files.ts';
import { ownProject, tutor } from '../builders/tutor.ts';

const { folder, remove } = ownProject();
const run = tutor(folder);
const path = (file: string): string => join(folder, 'scenarios', file);
const read = (file: string): string => readFileSync(path(file), 'utf8');
const FILE = `${PUT_RIGHT}/scenario.yaml`;
const published = read(FILE);
const list = read('published.yaml');
const version = Number(/^version: (\d+)$/m.exec(published)?.[1]);
const draft = published
  .replace(/^(version: \d+)$/m, '$1\nstate: draft')
  .replace(/^title: .*$/m, 'title: Another title');
afterAll(remove);

describe('scenario publish', () => {
  it('refuses a text that does not prove, says why, and changes nothing', () => {
    const broken = draft.replace('release_on: "{term.release}"', 'release_on: 2027-01-16');
    writeFileSync(path(FILE), broken);
    const { status, stdout } = run('publish', PUT_RIGHT);
    expect(stdout).toMatch(/NOT the solution passes: .*\n(.*\n)*Nothing was published/);
    expect([status, read(FILE), read('published.yaml')]).toEqual([1, broken, list]);
  }, 120_000);

  it('freezes a draft under the next version, as a text and a line of the list, and leaves the rest as it was', () => {
    writeFileSync(path(FILE), draft);
    const { status, stdout, stderr } = run('publish', PUT_RIGHT);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Published “${PUT_RIGHT}” as version ${version + 1}.`);
    const text = read(FILE);
    expect(text).toBe(
      published.replace(/^version: \d+$/m, `version: ${version + 1}`).replace(/^title: .*$/m, 'title: Another title'),
    );
    expect(read('published.yaml')).toBe(
      `${list}- { slug: ${PUT_RIGHT}, version: ${version + 1}, hash: ${scenarioHash(text)} }\n`,
    );
    expect(run('check', PUT_RIGHT).status).toBe(0);
  }, 120_000);

  it('does nothing to a text that is published as it is', () => {
    const before = [read(FILE), read('published.yaml')];
    const { status, stdout } = run('publish', PUT_RIGHT);
    expect(stdout).toMatch(/is published as it is, as version \d+\. Nothing was changed\./);
    expect([status, read(FILE), read('published.yaml')]).toEqual([0, ...before]);
  }, 120_000);

  it('leaves with 2 for a scenario that is not there', () => {
    expect(run('publish', 'no-such-thing')).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^There is no scenario “no-such-thing” under scenarios\/\./),
    });
  });
});
