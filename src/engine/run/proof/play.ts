/**
 * Owns playing a way of a proof through the same step as a learner does, and what came of it. The clock of a proof stands in the file, so
 * that a proof is the same every day.
 */
import type { Sqlite } from '../../crm/db.ts';
import type { Json } from '../../kernel/json.ts';
import type { Entry } from '../../log/entry.ts';
import { type Instance, stepsFor } from '../../scenario/instance.ts';
import type { PlayedStep } from '../../scenario/schema.ts';
import { asksFor } from '../figure-spec.ts';
import { Run } from '../run.ts';
import { ENGINE } from '../version.ts';
import type { Place } from './finding.ts';
import type { Way, WayStep } from './way.ts';

export const BEGINNING = { attempt: 'proof', scenario: '', engine: ENGINE, code: '', mode: 'practice' as const };

/** A step that was refused and should not have been, or the other way round. */
export interface Surprise {
  /** The how-manieth step of the way it is, from 1; 0 is the way to the desk. */
  step: number;
  says: string;
  at: Place;
}

/** What all ways of a proof have come across between them. */
export class Met {
  readonly messages = new Set<string>();
  /** By their places in the scenario's `capture`. */
  readonly figures = new Set<number>();
  readonly sprung = new Set<string>();
  readonly righted = new Set<string>();
  /** Goals that were reached by the report of a loss alone. */
  readonly reported = new Set<string>();
  steps = 0;

  /** `isMeanwhile`: nobody's step; it only lets messages arrive. */
  see(entry: Entry, { scenario }: Instance, isMeanwhile = false): void {
    this.steps += 1;
    for (const message of entry.arrived) this.messages.add(message);
    if (isMeanwhile) return;
    for (const trap of entry.sprung) this.sprung.add(trap);
    for (const trap of entry.righted) this.righted.add(trap);
    for (const [i, item] of scenario.capture.entries()) if (asksFor(item, entry)) this.figures.add(i);
  }
}

export interface Outcome {
  run: Run;
  surprises: Surprise[];
  /** Goals that do not hold and traps that are sprung, in the end. */
  failed: string[];
  /** Goals that are reached by the report of a loss alone. */
  reported: string[];
}

const clock = (step: number): string =>
  `2026-11-23T${String(9 + Math.floor(step / 60)).padStart(2, '0')}:${String(step % 60).padStart(2, '0')}:00.000+00:00`;

/** A new run with these steps done, from the brief to the desk. The caller closes it. */
export function playWay(sqlite: Sqlite, instance: Instance, way: Way, met = new Met()): Outcome {
  const run = new Run(sqlite, instance, BEGINNING);
  const all = [START_WORK, ...way];
  const steps = stepsFor(
    instance,
    all.map(({ step }) => step),
  );
  const surprises = steps.flatMap((step, i): Surprise[] => {
    const says = doStep(run, instance, step, met);
    return says === undefined ? [] : [{ step: i, says, at: (all[i] ?? START_WORK).at }];
  });
  return outcomeOf(run, instance, surprises);
}

export const START_WORK: WayStep = {
  step: { do: 'start-work', with: {}, refused: false },
  at: { file: 'scenario.yaml', path: [] },
};

/** A step that is always possible, for as long as something is on its way. */
export const MEANWHILE: PlayedStep = {
  label: 'meanwhile, at the desk',
  do: 'search-candidates',
  with: { words: 'nobody' },
  refused: false,
};

/** Does a step as it stands for this learner. Tells how it came out otherwise than it should. */
export function doStep(run: Run, instance: Instance, step: PlayedStep, met: Met): string | undefined {
  const input = step.with as Record<string, Json>;
  const { entry } = run.do({ name: step.do, input, at: clock(run.log.length) });
  met.see(entry, instance, step.label === MEANWHILE.label);
  return surpriseOf(entry, step.refused);
}

/** What came of a way, with the run as it stands now. */
export function outcomeOf(run: Run, { scenario }: Instance, surprises: Surprise[]): Outcome {
  const { holding, sprung } = run.state;
  const open = scenario.goals.map(({ id }) => id).filter((id) => !holding.includes(id));
  return { run, surprises, failed: [...open, ...sprung], reported: run.reported };
}

function surpriseOf({ outcome, refusals, command }: Entry, refused: boolean): string | undefined {
  if ((outcome === 'refused') === refused) return undefined;
  return refused
    ? `“${command.name}” should have been refused and was done`
    : `“${command.name}” was refused: ${refusals.map(({ says }) => says).join(' ')}`;
}

/** For whoever has steps and no places: the run, and what was unforeseen. */
export function play(
  sqlite: Sqlite,
  instance: Instance,
  steps: readonly PlayedStep[],
): { run: Run; surprises: string[] } {
  const way: Way = steps.map((step, i) => ({ step, at: { file: 'solution.yaml', path: ['steps', i] } }));
  const { run, surprises } = playWay(sqlite, instance, way);
  return { run, surprises: surprises.map(({ says }) => says) };
}
