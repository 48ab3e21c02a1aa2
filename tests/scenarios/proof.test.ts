/**
 * Owns proof that every scenario under scenarios/ proves itself: its start fails, its solution passes, its mistakes fail as named.
 * Must never list scenarios by hand; a new folder is proved by being there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/engine/run/prove.ts';
import { checkFiles } from '../../src/engine/scenario/checker/check-files.ts';
import { parseUnit } from '../../src/engine/unit/index.ts';
import { scenarioOf, settled, slugs, textOf } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const unit = settled(parseUnit(readFileSync(root('content/unit/unit.yaml'), 'utf8'), 'unit.yaml'));
const policies = readdirSync(root('content/policies')).map((name) => name.replace(/\.md$/, ''));

describe.each(slugs())('%s', (slug) => {
  const { file, scenario, solution, mistakes } = scenarioOf(slug);

  it.each(prove(sqlite, file, solution, mistakes))('proves that $what', ({ says, holds }) => {
    expect(says).toBe('');
    expect(holds).toBe(true);
  });

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

  it('has a mistake that leaves each goal open', () => {
    const failed = new Set(mistakes.mistakes.flatMap(({ fails }) => fails));
    expect(scenario.goals.map(({ id }) => id).filter((id) => !failed.has(id))).toEqual([]);
  });

  it('has no mistake that is another one told twice', () => {
    const ways = mistakes.mistakes.map(({ id: _, says: __, ...way }) => JSON.stringify(way));
    expect(new Set(ways).size).toBe(ways.length);
  });
});
