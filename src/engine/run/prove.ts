/**
 * Owns the proof of a scenario: the start fails, the solution passes, each mistake fails exactly as named, each trap is sprung by one.
 * Plays through the same step as the learner does. The clock of a proof stands in the file, so a proof is the same every day.
 */
import type { Sqlite } from '../crm/db.ts';
import type { Json } from '../kernel/json.ts';
import { listWords } from '../kernel/phrases.ts';
import { type Instance, instanceOf, stepsFor } from '../scenario/instance.ts';
import type { Mistake, Mistakes, PlayedStep, ScenarioFile, Solution } from '../scenario/schema.ts';
import type { Finding } from './finding.ts';
import { proveWords } from './prove-words.ts';
import { Run } from './run.ts';
import { ENGINE } from './version.ts';

export type { Finding } from './finding.ts';

const BEGINNING = { attempt: 'proof', scenario: '', engine: ENGINE, code: '', mode: 'practice' as const };

/** A new run with these steps done, from the brief to the desk. Steps that must be refused and are not, or the other way round, are told. */
export function play(
  sqlite: Sqlite,
  instance: Instance,
  steps: readonly PlayedStep[],
): { run: Run; surprises: string[] } {
  const run = new Run(sqlite, instance, BEGINNING);
  const surprises: string[] = [];
  const act = (name: string, input: Record<string, Json>, refused: boolean): void => {
    const minutes = run.log.length;
    const at = `2026-11-23T${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000+00:00`;
    const { entry } = run.do({ name, input, at });
    if ((entry.outcome === 'refused') !== refused) {
      surprises.push(
        refused
          ? `“${name}” should have been refused and was done`
          : `“${name}” was refused: ${entry.refusals.map(({ says }) => says).join(' ')}`,
      );
    }
  };
  act('start-work', {}, false);
  for (const step of stepsFor(instance, steps)) act(step.do, step.with as Record<string, Json>, step.refused);
  return { run, surprises };
}

/** The solution's steps, less those left out, with the changes merged in, and the added ones after them. */
export function mistakenSteps(solution: Solution, mistake: Mistake): PlayedStep[] {
  if (mistake.steps) return mistake.steps;
  const kept = solution.steps
    .filter((step) => !step.label || !mistake['leave-out'].includes(step.label))
    .map((step) =>
      step.label && mistake.change[step.label]
        ? { ...step, with: merged(step.with, mistake.change[step.label] ?? {}) as PlayedStep['with'] }
        : step,
    );
  return [...kept, ...mistake.add];
}

function merged(base: unknown, over: unknown): unknown {
  const plain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!plain(base) || !plain(over)) return over;
  return Object.fromEntries([
    ...Object.entries(base),
    ...Object.entries(over).map(([key, value]) => [key, merged(base[key], value)] as const),
  ]);
}

/** Every finding for the learner of one code; the scenario is proved when all hold, for every code. */
export function prove(
  sqlite: Sqlite,
  file: ScenarioFile,
  solution: Solution,
  mistakes: Mistakes,
  code = '',
): Finding[] {
  const instance = instanceOf(file, code);
  return [
    proveStart(sqlite, instance),
    proveSolution(sqlite, instance, solution),
    ...mistakes.mistakes.map((mistake) => proveMistake(sqlite, instance, solution, mistake)),
    proveTraps(file, mistakes),
    ...proveWords(instance),
  ];
}

/** A trap that no known mistake walks into may never spring at all: then it warns of nothing. That a mistake springs it is proved apart. */
function proveTraps(scenario: Pick<ScenarioFile, 'traps'>, { mistakes }: Mistakes): Finding {
  const unsprung = scenario.traps.filter(({ id }) => !mistakes.some(({ fails }) => fails.includes(id)));
  const says = unsprung.map(({ id }) => `no mistake walks into the trap “${id}”`).join('; ');
  return { what: 'each trap is sprung by a mistake', holds: unsprung.length === 0, says };
}

function proveStart(sqlite: Sqlite, instance: Instance): Finding {
  const { run, surprises } = play(sqlite, instance, []);
  const faults = [
    ...surprises,
    ...run.state.holding.map((id) => `the goal “${id}” holds before anything is done`),
    ...run.state.sprung.map((id) => `the trap “${id}” is sprung before anything is done`),
  ];
  run.close();
  return { what: 'the start fails', holds: faults.length === 0, says: faults.join('; ') };
}

function proveSolution(sqlite: Sqlite, instance: Instance, solution: Solution): Finding {
  const { run, surprises } = play(sqlite, instance, solution.steps);
  const open = instance.scenario.goals
    .filter((goal) => !run.state.holding.includes(goal.id))
    .map(
      (goal) => `the goal “${goal.id}” does not hold (${run.progress(goal.id).held} of ${run.progress(goal.id).of})`,
    );
  const faults = [...surprises, ...open, ...run.state.sprung.map((id) => `the trap “${id}” is sprung`)];
  run.close();
  return { what: 'the solution passes', holds: faults.length === 0, says: faults.join('; ') };
}

function proveMistake(sqlite: Sqlite, instance: Instance, solution: Solution, mistake: Mistake): Finding {
  const { run, surprises } = play(sqlite, instance, mistakenSteps(solution, mistake));
  const failed = [
    ...instance.scenario.goals.map(({ id }) => id).filter((id) => !run.state.holding.includes(id)),
    ...run.state.sprung,
  ].sort();
  const named = [...mistake.fails].sort();
  run.close();
  const faults = [...surprises];
  if (failed.join() !== named.join())
    faults.push(`it should fail ${listWords(named)}; it failed ${failed.length > 0 ? listWords(failed) : 'nothing'}`);
  return { what: `the mistake “${mistake.id}” fails as named`, holds: faults.length === 0, says: faults.join('; ') };
}
