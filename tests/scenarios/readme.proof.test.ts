/**
 * Owns proof that the tutors' guide, followed to the letter, ends with a proved and published scenario, and that it has every word of the
 * format. Writes in a project of its own; reads the guide alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mistakesSchema, scenarioFileSchema, solutionSchema } from '../../src/engine/scenario/schema.ts';
import { root } from '../../src/tools/set-up/node.mjs';
import { ownProject, tutor } from '../builders/tutor.ts';

const SLUG = 'two-answers';
const guide = readFileSync(join(root, 'scenarios/README.md'), 'utf8');
const { folder, remove } = ownProject();
const run = tutor(folder);
afterAll(remove);

/** What a reader does, in order: types a command, or puts a block into a file. */
type Act = { command: string[] } | { file: string; key: string | undefined; text: string };
const acts: Act[] = [
  ...(guide.split('## When it does not prove')[0] ?? '').matchAll(
    /<!-- (\S+\.yaml)(?:: (\S+))? -->\n```yaml\n([\s\S]*?)```|```\n((?:npm run -s scenario -- .*\n)+)```/g,
  ),
].flatMap(([, file, key, text = '', commands]): Act[] =>
  file !== undefined
    ? [{ file, key, text }]
    : (commands ?? '')
        .trim()
        .split('\n')
        .map((line) => ({ command: wordsOf(line.replace('npm run -s scenario -- ', '')) })),
);
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** The file with a part of it replaced, notes above it and all, or with the new part at its end. */
function replaced(text: string, key: string, part: string): string {
  const place = new RegExp(`^${key}:.*\\n(?:(?:[ #].*)?\\n)*`, 'm');
  return place.test(text) ? text.replace(place, () => `${part}\n`) : `${text}\n${part}`;
}

function follow(act: Act): void {
  if ('command' in act) {
    const { status, stdout, stderr } = run(...act.command);
    const [name] = act.command;
    expect([act.command.join(' '), stderr]).toEqual([act.command.join(' '), '']);
    // Right after the beginning there is no goal yet; and nothing is built here to be played on.
    if (name === 'check') expect(stdout).toContain('the goal “no-goal-yet” does not hold');
    else if (name === 'play') expect(stdout).toContain('The site is not built yet.');
    else expect([stdout, status]).toEqual([stdout, 0]);
    return;
  }
  const path = join(folder, 'scenarios', SLUG, act.file);
  writeFileSync(path, act.key === undefined ? act.text : replaced(readFileSync(path, 'utf8'), act.key, act.text));
}

describe('the guide for tutors', () => {
  it('followed step by step, ends with a published scenario that proves', () => {
    expect(acts.length).toBeGreaterThan(14);
    for (const act of acts) follow(act);
    expect(run('check', SLUG)).toMatchObject({ status: 0, stdout: expect.stringContaining('All proved.') });
    expect(readFileSync(join(folder, 'scenarios/published.yaml'), 'utf8')).toContain(`slug: ${SLUG}, version: 1,`);
    expect(run('report', SLUG).stdout).not.toMatch(/never taken|walks into|leaves the goal/);
  }, 120_000);

  it.each([
    ['scenario.yaml', scenarioFileSchema],
    ['solution.yaml', solutionSchema],
    ['mistakes.yaml', mistakesSchema],
  ])('has every word of %s', (_, { shape }) => {
    expect(
      Object.keys(shape).filter((word) => !guide.includes(`| \`${word}\``) && !guide.includes(`, \`${word}\``)),
    ).toEqual([]);
  });

  it('shows pictures that are there, and small', () => {
    const pictures = [...guide.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(([, path]) =>
      join(root, 'scenarios', path ?? ''),
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const path of pictures) {
      expect([path, existsSync(path)]).toEqual([path, true]);
      expect(readFileSync(path).length).toBeLessThan(130_000);
    }
  });
});
