/**
 * Owns how long an attempt took by the learner's own clock, with its longest and shortest pauses.
 * Must never judge. A clock can be wrong or be set; what it said is shown, and a clock that went back is said.
 */
import type { Entry } from '../../engine/log/entry.ts';
import { saySteps, stepsIn } from '../../engine/log/steps.ts';

export interface Pause {
  seconds: number;
  /** The step that ended it. */
  step: number;
}
export interface Pace {
  steps: number;
  /** All pauses together, those by which the clock went back left out. */
  seconds: number;
  longest: Pause | undefined;
  shortest: Pause | undefined;
  /** Steps before which the clock was put back. */
  back: Pause[];
}

const instant = (entry: Entry): number => Date.parse(entry.command.at);

export function paceOf(log: readonly Entry[]): Pace {
  const pauses = log.slice(1).map((entry, index): Pause => {
    const before = log[index];
    return { step: entry.step, seconds: before ? (instant(entry) - instant(before)) / 1000 : 0 };
  });
  const forward = pauses.filter(({ seconds }) => seconds >= 0);
  const most = (better: (a: number, b: number) => boolean): Pause | undefined =>
    forward.reduce<Pause | undefined>(
      (best, pause) => (!best || better(pause.seconds, best.seconds) ? pause : best),
      undefined,
    );
  return {
    steps: stepsIn(log),
    seconds: forward.reduce((sum, { seconds }) => sum + seconds, 0),
    longest: most((a, b) => a > b),
    shortest: most((a, b) => a < b),
    back: pauses.filter(({ seconds }) => seconds < 0),
  };
}

/** "2 h 5 min", "24 min 10 s", "0.4 s" */
export function sayLength(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}

/** "19 steps in 24 min 10 s; longest pause 5 min 2 s, before step 7; shortest 2 s, before step 3" */
export function sayPace({ steps, seconds, longest, shortest }: Pace): string {
  const all = `${saySteps(steps)} in ${sayLength(seconds)}`;
  if (!longest || !shortest) return all;
  return `${all}; longest pause ${sayLength(longest.seconds)}, before step ${longest.step}; shortest ${sayLength(shortest.seconds)}, before step ${shortest.step}`;
}

/** The same, but pauses that are all as long are said once. Not on the pages of a pack: a word more or less there is another page. */
export function sayPaceOnce(pace: Pace): string {
  const { steps, seconds, longest, shortest } = pace;
  if (!longest || longest.seconds !== shortest?.seconds) return sayPace(pace);
  return `${saySteps(steps)} in ${sayLength(seconds)}; each pause ${sayLength(longest.seconds)}`;
}
