import { describe, expect, it } from 'vitest';
import { PUT_RIGHT } from '../../../../tests/builders/scenario-files.ts';
import { sqlite } from '../../../../tests/builders/sqlite.ts';
import { type Files, readFiles } from '../files.ts';
import { criteriaMap, gapsOf } from './gaps.ts';
import { waysThrough } from './ways.ts';

const files = readFiles(PUT_RIGHT) as Files;
const ways = waysThrough(sqlite, files);
const gapsWithout = (...mistakes: string[]): string[] =>
  gapsOf(
    waysThrough(sqlite, {
      ...files,
      mistakes: { ...files.mistakes, mistakes: files.mistakes.mistakes.filter(({ id }) => !mistakes.includes(id)) },
    }),
  );

describe('the gaps of a scenario', () => {
  it('are those that a missing mistake leaves: a goal nobody opens, a trap nobody walks into, a figure nobody takes', () => {
    const before = gapsOf(ways);
    const added = gapsWithout('typed-from-memory', 'copy-without-a-date').filter((gap) => !before.includes(gap));
    expect(added).toContain('No mistake leaves the goal “copy-date” open.');
    expect(added).toContain('No mistake walks into the trap “from-memory”.');
    expect(added).toContain('The figure of “register-candidate” is never taken.');
    expect(added.filter((gap) => gap.includes('“restored”'))).toEqual([]);
  });

  it('are a message that never arrives, while one that does is none', () => {
    const gaps = gapsOf({
      ...ways,
      coming: ['Never', 'Once'],
      all: ways.all.map((way) => ({ ...way, arrived: ['Once'] })),
    });
    expect(gaps.filter((gap) => gap.includes('message'))).toEqual(['The message “Never” never arrives.']);
  });

  it('are a criterion that a goal names and no figure speaks to', () => {
    const scenario = { ...ways.scenario, capture: ways.scenario.capture.map((item) => ({ ...item, criteria: [] })) };
    const named = new Set(scenario.goals.flatMap(({ criteria }) => criteria));
    expect(gapsOf({ ...ways, scenario }).filter((gap) => gap.startsWith('No figure'))).toHaveLength(named.size);
  });
});

it('the map of criteria names the scenarios of each, and those that nobody reaches', () => {
  const one = { slug: 'one', goals: [{ criteria: ['P1'] }], capture: [{ criteria: ['P2'] }] };
  expect(criteriaMap(['P1', 'P2', 'P3'], [one, { ...one, slug: 'two' }])).toEqual([
    { criterion: 'P1', goals: ['one', 'two'], figures: [] },
    { criterion: 'P2', goals: [], figures: ['one', 'two'] },
    { criterion: 'P3', goals: [], figures: [] },
  ]);
});
