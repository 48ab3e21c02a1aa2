/**
 * Owns a small scenario that is right, of which a test spells out only what matters to it.
 * Must never be published; it has no proof.
 */
import { HELP_NAMES, type HelpLevel, helpLevels } from '../../src/engine/command/help-levels.ts';
import type { Check } from '../../src/engine/scenario/check.ts';
import type { GoalHelp } from '../../src/engine/scenario/help.ts';
import type { Scenario } from '../../src/engine/scenario/instance.ts';
import type { ScenarioFile } from '../../src/engine/scenario/schema.ts';
import type { WrittenHelp } from '../../src/engine/scenario/written-help.ts';

/** A goal called `id` that holds when the check does. */
export const aGoal = (id: string, holds: Check): Omit<Scenario['goals'][number], 'help' | 'lost'> => ({
  id,
  says: `The goal ${id} holds`,
  criteria: ['P2.1'],
  holds,
});
export const aTrap = (id: string, when: Check): Scenario['traps'][number] => ({
  id,
  says: `The trap ${id} is sprung`,
  tells: 'Put it right',
  when,
});
/** Help in four levels, each of which says which it is. `unless`: what each level passes by. */
export const someHelp = (unless: Partial<Record<HelpLevel, Check>> = {}): GoalHelp => ({
  levels: Object.fromEntries(
    helpLevels.map((level) => {
      const passedBy = unless[level];
      return [level, { says: `This is ${HELP_NAMES[level]}`, ...(passedBy && { unless: passedBy }) }];
    }),
  ) as GoalHelp['levels'],
  show: { screen: 'Tasks', fields: ['title'] },
});
/** The same help as a tutor writes it. */
export const someWrittenHelp: WrittenHelp = {
  nudge: `This is ${HELP_NAMES.nudge}`,
  where: `This is ${HELP_NAMES.where}`,
  how: `This is ${HELP_NAMES.how}`,
  show: { screen: 'Tasks', fields: ['title'], says: `This is ${HELP_NAMES.show}` },
};
/** The same goal with help. */
export const helped = (goal: Scenario['goals'][number], help = someHelp()): Scenario['goals'][number] => ({
  ...goal,
  help,
});

/** A task as it is given to the CRM: what tests of a run do when it matters little what. */
export const aTask = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'TASK-9001',
  candidate: null,
  title: 'Ring back',
  detail: null,
  due_on: '2026-11-02',
  owner: 'STAFF-0001',
  ...over,
});

/** A scenario that has nothing to make for a learner: as written and as run it is the same. */
export const aScenario = (given: Partial<Scenario> = {}): Scenario & ScenarioFile => {
  const scenario: Scenario = {
    format: 1,
    slug: 'a-scenario',
    version: 1,
    title: 'A scenario',
    task: 'administer',
    summary: 'For tests only',
    minutes: 10,
    agency: { version: 1, seed: 1 },
    today: '2026-11-02',
    me: 'STAFF-0001',
    brief: {
      from: 'Dawn Whitaker',
      message: 'Please do this.',
      expected: ['That it is done'],
      policies: ['registration'],
    },
    start: {},
    questions: [],
    names: {},
    goals: [aGoal('task-done', { some: 'task', where: { title: 'Done' } })],
    traps: [],
    coming: [],
    capture: [{ step: 'add-task', outcome: 'done', criteria: [] }],
    ...given,
  };
  return { ...scenario, words: {}, places: {}, draw: {}, people: {}, mail: [], throughout: [] } as unknown as Scenario &
    ScenarioFile;
};

/** The text of a small scenario file that lacks only what is given: `more` has its goals, and what else a test is about. */
export const aWrittenScenario = (more: string, message = 'Please help.'): string => `format: 1
slug: a-scenario
version: 1
title: A scenario
task: administer
summary: For tests only
minutes: 10
agency: { version: 1, seed: 1 }
today: 2 Nov 2026
me: STAFF-0001
brief: { from: Dawn Whitaker, message: "${message}", expected: [It is done], policies: [registration] }
capture: [{ step: add-task }]
${more}
`;
