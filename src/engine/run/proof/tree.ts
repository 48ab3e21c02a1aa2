/**
 * Owns playing all ways of a proof for one learner as one tree: what several ways begin with is done once, and the run is taken back to
 * where they part. A way comes out as if it had been played alone (tests/scenarios/tree.proof.test.ts). Must never judge what comes of a way.
 */
import type { Sqlite } from '../../crm/db.ts';
import { type Instance, stepsFor } from '../../scenario/instance.ts';
import type { PlayedStep } from '../../scenario/schema.ts';
import { Run } from '../run.ts';
import type { Ground } from './ground.ts';
import { BEGINNING, doStep, type Met, type Outcome, outcomeOf, START_WORK } from './play.ts';
import type { Way } from './way.ts';

export interface Asked {
  way: Way;
  /** Goes no further than the first step that comes out otherwise than it should. */
  untilSurprise?: boolean;
  /** Told what came of it, while the run stands there. It may ask for more ways. */
  tell(outcome: Outcome): void;
}

/** A step; the ways that go on from it, and those that end with it. */
class Branch {
  readonly step: PlayedStep;
  readonly next = new Map<string, Branch>();
  readonly ends: Asked[] = [];
  /** How it came out otherwise than it should. */
  surprise: string | undefined;

  constructor(step: PlayedStep) {
    this.step = step;
  }

  /** Somebody still waits for it, or for what comes behind it. */
  get isWanted(): boolean {
    return this.ends.length > 0 || [...this.next.values()].some((branch) => branch.isWanted);
  }

  /** Those that go no further than a surprise, of all that lie behind. */
  takeCautious(): Asked[] {
    const all = [...this.next.values()].flatMap((branch) => branch.takeCautious());
    const ends = this.ends.splice(0);
    this.ends.push(...ends.filter(({ untilSurprise }) => !untilSurprise));
    return [...ends.filter(({ untilSurprise }) => untilSurprise), ...all];
  }
}

export class WayTree {
  readonly #instance: Instance;
  readonly #met: Met;
  readonly #run: Run;
  readonly #root: Branch = new Branch(START_WORK.step);
  /** Each step as this learner does it, and as one text. */
  readonly #steps = new Map<PlayedStep, { key: string; step: PlayedStep }>();

  readonly #ground: Ground;

  /** @throws Error when the CRM does not take the rows that the scenario starts with */
  constructor(sqlite: Sqlite, instance: Instance, { met, ground }: { met: Met; ground: Ground }) {
    this.#instance = instance;
    this.#met = met;
    this.#ground = ground;
    this.#run = new Run(sqlite, instance, BEGINNING, ground.begin(instance));
  }

  ask(asked: Asked): void {
    let branch = this.#root;
    for (const { step } of asked.way) {
      if (asked.untilSurprise && branch.surprise !== undefined) break;
      branch = this.#next(branch, step);
    }
    branch.ends.push(asked);
  }

  /** Plays all that was asked for, and what is asked for meanwhile. */
  play(): void {
    this.#do(this.#root);
    this.#goOn(this.#root, []);
  }

  #next(branch: Branch, written: PlayedStep): Branch {
    const { key, step } = this.#steps.get(written) ?? this.#made(written);
    const next = branch.next.get(key) ?? new Branch(step);
    branch.next.set(key, next);
    return next;
  }

  #made(written: PlayedStep): { key: string; step: PlayedStep } {
    const [step = written] = stepsFor(this.#instance, [written]);
    const made = { key: JSON.stringify([step.do, step.with, step.refused]), step };
    this.#steps.set(written, made);
    return made;
  }

  #do(branch: Branch): void {
    branch.surprise = doStep(this.#run, this.#instance, branch.step, this.#met);
    this.#ground.asked(this.#run.made);
    if (branch.surprise !== undefined) branch.ends.push(...branch.takeCautious());
  }

  /** The run stands behind this step. `before`: those that led to it. */
  #goOn(branch: Branch, before: readonly Branch[]): void {
    const path = [...before, branch];
    let back: (() => void) | undefined;
    let isHere = true;
    const comeBack = (): void => {
      if (!isHere) back?.();
      isHere = true;
    };
    for (;;) {
      const asked = branch.ends.shift();
      const next = asked ? undefined : [...branch.next.values()].find((each) => each.isWanted);
      if (!asked && !next) return;
      comeBack();
      if (asked) asked.tell(this.#outcome(asked, path));
      if (!next) continue;
      back ??= this.#run.mark();
      isHere = false;
      this.#do(next);
      this.#goOn(next, path);
    }
  }

  #outcome({ way }: Asked, path: readonly Branch[]): Outcome {
    const surprises = path.flatMap(({ surprise }, i) =>
      surprise === undefined ? [] : [{ says: surprise, at: (way[i - 1] ?? START_WORK).at, step: i }],
    );
    const outcome = outcomeOf(this.#run, this.#instance, surprises);
    for (const goal of outcome.reported) this.#met.reported.add(goal);
    return outcome;
  }
}
