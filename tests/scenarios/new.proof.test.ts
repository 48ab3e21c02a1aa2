/** Owns proof that a new scenario begins with files that can be checked, played and completed. Writes in a project of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownProject, tutor } from '../builders/tutor.ts';

const { folder, remove } = ownProject();
const run = tutor(folder);
const SLUG = 'good-news';
const path = (file: string): string => join(folder, 'scenarios', SLUG, file);
const read = (file: string): string => readFileSync(path(file), 'utf8');
afterAll(remove);

describe('scenario new', () => {
  it.each([
    ['no name', [], /^Give one name in lower-case letters/],
    ['a name that is no folder’s', ['Good news'], /^Give one name in lower-case letters/],
    ['a title that is missing where nobody can be asked', [SLUG], /^--title is missing\.\nUsage: /],
    ['an unknown task', [SLUG, '--title', 'Good news', '--task', 'admin'], /^The task is one of: administer, store, /],
    [
      'minutes that are none',
      [SLUG, '--title', 'Good news', '--task', 'administer', '--minutes', 'ten'],
      /^Minutes are a whole number from 5 to 180\./,
    ],
  ])('leaves with 2 for %s, says how it is called, and writes nothing', (_, args, says) => {
    const { status, stdout } = run('new', ...args);
    expect(stdout).toMatch(says);
    expect(status).toBe(2);
    expect(existsSync(path('scenario.yaml'))).toBe(false);
  });

  it('writes a draft whose first line names the schema for editors, whatever signs its title has', () => {
    const title = 'Good news: “#1”, at 100%';
    const { status, stderr } = run('new', SLUG, '--title', title, '--task', 'administer', '--minutes', '20');
    expect([status, stderr]).toEqual([0, '']);
    expect(read('scenario.yaml').split('\n')[0]).toBe('# yaml-language-server: $schema=../scenario.schema.json');
    expect(read('scenario.yaml')).toContain(`\ntitle: ${JSON.stringify(title)}\n`);
  });

  it('is checked without a fault, and its proof says that there is no goal yet', () => {
    const { status, stdout } = run('check', SLUG);
    expect(stdout).not.toMatch(/\d faults?\./);
    expect(stdout).toContain('NOT the solution passes: the goal “no-goal-yet” does not hold');
    expect(status).toBe(1);
  }, 60_000);

  it('is proved once the step that its notes speak of is done', () => {
    writeFileSync(
      path('solution.yaml'),
      read('solution.yaml').replace(/^ {2}# (?=- label| {2}do:| {2}because:| {2}with:)/gm, '  '),
    );
    expect(run('check', SLUG)).toMatchObject({ status: 0, stdout: expect.stringContaining('All proved.') });
  }, 60_000);

  it('is never written over', () => {
    const before = read('scenario.yaml');
    const { status, stdout } = run('new', SLUG, '--title', 'Other', '--task', 'administer', '--minutes', '20');
    expect(stdout).toMatch(/is there already/);
    expect([status, read('scenario.yaml')]).toEqual([1, before]);
  });
});
