/**
 * Owns proof that every scenario under scenarios/ proves itself: for many learners: its start fails, its right
 * ways pass, its mistakes fail as named and can be put right.
 * Must never list scenarios by hand; a new folder is proved by being there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proveVariants } from '../../src/engine/run/prove.ts';
import { checkFiles } from '../../src/engine/scenario/checker/check-files.ts';
import { parseUnit } from '../../src/engine/unit/index.ts';
import { offScreen } from '../../src/tools/scenario/off-screen.ts';
import { VARIANTS } from '../../src/tools/scenario/proved.ts';
import { scenarioOf, settled, slugs, textOf } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const unit = settled(parseUnit(readFileSync(root('content/unit/unit.yaml'), 'utf8'), 'unit.yaml'));
const policies = readdirSync(root('content/policies')).map((name) => name.replace(/\.md$/, ''));

describe.each(slugs())('%s', (slug) => {
  const { file, scenario, solution, mistakes } = scenarioOf(slug);

  it(`proves itself for ${VARIANTS} learners, in at most 10 ms of work a step`, () => {
    const began = process.cpuUsage();
    const failed: string[] = [];
    let steps = 0;
    for (const proof of proveVariants(sqlite, { file, solution, mistakes }, { variants: VARIANTS, offScreen })) {
      steps += proof.steps;
      for (const { what, says, holds } of proof.findings)
        if (!holds) failed.push(`${proof.code || 'nobody'}: ${what}: ${says}`);
    }
    expect(failed).toEqual([]);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000 / steps).toBeLessThan(10);
  }, 600_000);

  it('lies in a folder of its name', () => expect(scenario.slug).toBe(slug));

  it('has no fault in any of its files, and speaks of criteria and policies that there are', () => {
    const { faults } = checkFiles(
      {
        scenario: { file: 'scenario.yaml', text: textOf(slug) },
        solution: { file: 'solution.yaml', text: textOf(slug, 'solution.yaml') },
        mistakes: { file: 'mistakes.yaml', text: textOf(slug, 'mistakes.yaml') },
      },
      { folder: slug, criteria: unit.criteria.map(({ id }) => id), policies },
    );
    expect(faults).toEqual([]);
  });

  it('has no mistake that is another one told twice', () => {
    const ways = mistakes.mistakes.map(({ id: _, says: __, ...way }) => JSON.stringify(way));
    expect(new Set(ways).size).toBe(ways.length);
  });
});
