/**
 * Owns proof that every scenario under scenarios/ is whole: its files have no fault and its solution goes through.
 * Must never list scenarios by hand; a new folder is proved by being there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { playWay } from '../../src/engine/run/proof/play.ts';
import { proveRight } from '../../src/engine/run/proof/right.ts';
import { solutionWay } from '../../src/engine/run/proof/way.ts';
import { checkFiles } from '../../src/engine/scenario/checker/check-files.ts';
import { instanceOf } from '../../src/engine/scenario/instance.ts';
import { parseUnit } from '../../src/engine/unit/index.ts';
import { partOf } from '../builders/cases-of.ts';
import { scenarioOf, settled, slugs, textOf } from '../builders/scenario-files.ts';
import { sqlite } from '../builders/sqlite.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const unit = settled(parseUnit(readFileSync(root('content/unit/unit.yaml'), 'utf8'), 'unit.yaml'));
const policies = readdirSync(root('content/policies')).map((name) => name.replace(/\.md$/, ''));

describe.each(partOf(slugs()))('%s', (slug) => {
  const { file, scenario, solution, mistakes } = scenarioOf(slug);

  // Every other right way, every mistake and twenty learners: `npm run scenario -- check`, which .ci/run calls after the tests.
  it('has a solution that reaches every goal and springs no trap', () => {
    const outcome = playWay(sqlite, instanceOf(file, ''), solutionWay(solution));
    expect(proveRight('the solution', outcome, { file: 'solution.yaml', path: ['steps'] })).toMatchObject({
      holds: true,
    });
    outcome.run.close();
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

  it('has no mistake that is another one told twice', () => {
    const ways = mistakes.mistakes.map(({ id: _, says: __, ...way }) => JSON.stringify(way));
    expect(new Set(ways).size).toBe(ways.length);
  });
});
