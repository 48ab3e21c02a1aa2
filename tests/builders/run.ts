/**
 * Owns runs for tests: a scenario opened at the desk, steps done, a clock that goes on by itself.
 * Must never act by another way than the one step that the product has.
 */

import { agencyOf } from '../../src/engine/agency/opened.ts';
import type { Json } from '../../src/engine/kernel/json.ts';
import type { Beginning } from '../../src/engine/log/chain.ts';
import type { Command, Entry } from '../../src/engine/log/entry.ts';
import type { Mode } from '../../src/engine/log/modes.ts';
import type { Rows } from '../../src/engine/record/catalogue.ts';
import type { FigureSpec } from '../../src/engine/run/figure-spec.ts';
import { mistakenSteps } from '../../src/engine/run/prove.ts';
import { type Done, Run } from '../../src/engine/run/run.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { type Scenario, stepsFor } from '../../src/engine/scenario/instance.ts';
import type { PlayedStep } from '../../src/engine/scenario/schema.ts';
import { forget } from '../../src/evidence/replay/replay.ts';
import { aScenario } from './scenario.ts';
import { scenarioOf } from './scenario-files.ts';
import { sqlite } from './sqlite.ts';

export const beginningOf = (scenario: string, mode: Mode = 'practice'): Beginning => ({
  attempt: 'a-1',
  scenario,
  engine: ENGINE,
  code: '',
  mode,
});

/** The moment of the nth step: one minute after the one before. */
export const moment = (step: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString().replace('Z', '+00:00');

type Input = Record<string, unknown>;
export const command = (name: string, input: Input = {}, step = 1): Command => ({
  name,
  input: input as Record<string, Json>,
  at: moment(step),
});

/** Does one command a minute after the last. */
export function act(run: Run, name: string, input: Input = {}): Entry {
  const { entry, figure, gone } = run.do(command(name, input, run.log.length));
  const spec = figure();
  if (spec) figuresOf(run).set(entry.step, spec);
  if (gone) forget(figuresOf(run), run, gone);
  return entry;
}

/** What came of a command, with what its figure says, to compare two runs by. */
export function came(run: Run, given: Command): Omit<Done, 'figure'> & { figure: FigureSpec | undefined } {
  const done = run.do(given);
  return { ...done, figure: done.figure() };
}

const figures = new WeakMap<Run, Map<number, FigureSpec>>();
/** What the figures of the steps say, by step, as they were asked for when each was done, less what was said of whoever is gone since. */
export function figuresOf(run: Run): Map<number, FigureSpec> {
  const asked = figures.get(run) ?? new Map<number, FigureSpec>();
  figures.set(run, asked);
  return asked;
}

/** Does a command that the CRM must not refuse. @throws Error with the refusals */
export function done(run: Run, name: string, input: Input = {}): Entry {
  const entry = act(run, name, input);
  if (entry.outcome === 'refused')
    throw new Error(`“${name}” was refused: ${entry.refusals.map(({ says }) => says).join(' ')}`);
  return entry;
}

/** A new run of a scenario, at its brief; `hash` is the scenario's. */
export const atBrief = (scenario: Scenario = aScenario(), hash = '0'.repeat(64), mode?: Mode): Run =>
  new Run(sqlite, openingOf(scenario), beginningOf(hash, mode));

/** A scenario as it is, in its agency. */
export function openingOf(scenario: Scenario): { scenario: Scenario; agency: Rows } {
  const { version, seed } = scenario.agency;
  const agency = agencyOf(version, { seed, today: scenario.today });
  if (!agency) throw new Error(`There is no agency of version ${version}.`);
  return { scenario, agency };
}

/** A new run whose learner sits at the desk. */
export function atDesk(scenario?: Scenario, hash?: string, mode?: Mode): Run {
  const run = atBrief(scenario, hash, mode);
  done(run, 'start-work');
  return run;
}

/** A run of a scenario of scenarios/ with these steps done after the brief. */
export function played(slug: string, steps: readonly PlayedStep[]): Run {
  const { scenario, hash, instance } = scenarioOf(slug);
  const run = atDesk(scenario, hash);
  for (const step of stepsFor(instance, steps)) act(run, step.do, step.with);
  return run;
}

/** Every goal reached: the solution's steps, with the account written and the pack made after them. */
export function solved(slug: string): Run {
  const run = played(slug, scenarioOf(slug).solution.steps);
  done(run, 'write-account');
  done(run, 'make-pack');
  return run;
}

export function mistaken(slug: string, id: string): Run {
  const { solution, mistakes } = scenarioOf(slug);
  const mistake = mistakes.mistakes.find((each) => each.id === id);
  if (!mistake) throw new Error(`${slug} has no mistake “${id}”`);
  return played(slug, mistakenSteps(solution, mistake));
}
