/**
 * Owns proof that a proof bites: a scenario that proves nothing is reported, and so is a proof that is wrong.
 * Must never change what is under scenarios/.
 */
import { describe, expect, it } from 'vitest';
import { type Finding, prove } from '../../src/engine/run/prove.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';
import { mistakesSchema, solutionSchema } from '../../src/engine/scenario/schema.ts';
import { aGoal, aScenario, aTrap } from '../builders/scenario.ts';
import { sqlite } from '../builders/sqlite.ts';

const task = {
  id: 'TASK-9001',
  candidate: null,
  title: 'Done',
  detail: null,
  due_on: '2026-11-02',
  owner: 'STAFF-0001',
};
const add = { do: 'add-task', label: 'add', with: task };
const mistake = { id: 'nothing', says: 'Does nothing', fails: ['task-done'], 'leave-out': ['add'] };

/** The findings that do not hold, for a small scenario with these differences. */
function failed({
  scenario = {},
  steps = [add],
  mistakes = [mistake],
}: {
  scenario?: Partial<Scenario>;
  steps?: object[];
  mistakes?: object[];
}): string[] {
  const findings: Finding[] = prove(
    sqlite,
    aScenario(scenario),
    solutionSchema.parse({ steps }),
    mistakesSchema.parse({ mistakes }),
  );
  return findings.filter(({ holds }) => !holds).map(({ what, says }) => `${what}: ${says}`);
}

const START = 'the start fails';
const PASSES = 'the solution passes';
const FAILS = 'the mistake “nothing” fails as named';
const SPRUNG = 'each trap is sprung by a mistake';
const goal = aGoal('task-done', { some: 'task', where: { title: 'Done' } });

describe('a proof', () => {
  it('holds for a scenario that is right', () => expect(failed({})).toEqual([]));

  it('reports a goal that holds before anything is done', () => {
    const goals = [goal, aGoal('trivial', { some: 'staff' })];
    expect(failed({ scenario: { goals } })).toEqual([`${START}: the goal “trivial” holds before anything is done`]);
  });

  it('reports a trap that is sprung before anything is done, and at the end', () => {
    const traps = [aTrap('always', { some: 'staff' })];
    expect(failed({ scenario: { traps } })).toEqual([
      `${START}: the trap “always” is sprung before anything is done`,
      `${PASSES}: the trap “always” is sprung`,
      `${FAILS}: it should fail task-done; it failed always and task-done`,
      `${SPRUNG}: no mistake walks into the trap “always”`,
    ]);
  });

  it('reports a trap that no mistake walks into', () => {
    const traps = [
      aTrap('two', { count: 'task', where: { title: 'Done' }, 'at-least': 2 }),
      aTrap('never', { none: 'staff' }),
    ];
    const twice = {
      id: 'twice',
      says: 'Does it twice',
      fails: ['two'],
      add: [{ do: 'add-task', with: { ...task, id: 'TASK-9002' } }],
    };
    expect(failed({ scenario: { traps }, mistakes: [mistake, twice] })).toEqual([
      `${SPRUNG}: no mistake walks into the trap “never”`,
    ]);
  });

  it('reports a solution that leaves a goal open, and how far it came', () => {
    const goals = [goal, aGoal('more', { all: [{ some: 'task', where: { title: 'Done' } }, { none: 'staff' }] })];
    expect(failed({ scenario: { goals } })[0]).toBe(`${PASSES}: the goal “more” does not hold (1 of 2)`);
  });

  it('reports a step of the solution that is refused', () => {
    const late = { ...add, with: { ...task, due_on: '2026-11-01' } };
    expect(failed({ steps: [late] })[0]).toBe(
      `${PASSES}: “add-task” was refused: Due: this day has passed.; the goal “task-done” does not hold (0 of 1)`,
    );
  });

  it('reports a step that should have been refused and was done', () => {
    expect(failed({ steps: [{ ...add, refused: true }] })[0]).toBe(
      `${PASSES}: “add-task” should have been refused and was done`,
    );
  });

  it('takes a refusal that the solution foresees', () => {
    const late = { do: 'add-task', refused: true, with: { ...task, due_on: '2026-11-01' } };
    expect(failed({ steps: [late, add] })).toEqual([]);
  });

  it.each([
    ['fails something else', { ...mistake, fails: ['other'] }, 'it should fail other; it failed task-done'],
    [
      'fails less than it names',
      { ...mistake, fails: ['other', 'task-done'] },
      'it should fail other and task-done; it failed task-done',
    ],
    ['fails nothing', { ...mistake, 'leave-out': [] }, 'it should fail task-done; it failed nothing'],
    [
      'does a step that is refused',
      { ...mistake, add: [{ do: 'open-candidate', with: { candidate: 'CAND-9999' } }] },
      '“open-candidate” was refused: There is no candidate CAND-9999.',
    ],
  ])('reports a mistake that %s', (_, wrong, says) => {
    expect(failed({ mistakes: [wrong] })).toEqual([`${FAILS}: ${says}`]);
  });

  it('plays a mistake as the solution with steps changed, left out and added, or as steps of its own', () => {
    const changed = {
      id: 'changed',
      says: 'Names it otherwise',
      fails: ['task-done'],
      change: { add: { title: 'Other', detail: 'x' } },
    };
    const added = {
      id: 'added',
      says: 'Adds another',
      fails: ['two'],
      add: [{ do: 'add-task', with: { ...task, id: 'TASK-9002' } }],
    };
    const own = {
      id: 'own',
      says: 'Does something else',
      fails: ['task-done'],
      steps: [{ do: 'open-candidate', with: { candidate: 'CAND-0001' } }],
    };
    const traps = [aTrap('two', { count: 'task', where: { title: 'Done' }, 'at-least': 2 })];
    expect(failed({ scenario: { traps }, mistakes: [changed, added, own] })).toEqual([]);
  });
});
