/**
 * Owns what stands out in the times between steps, by the learner's own clock. Pure. Must never judge: somebody is called away, and what one
 * press does can be several steps.
 */
import { count, listWords } from '../../../engine/kernel/phrases.ts';
import type { Entry } from '../../../engine/log/entry.ts';
import { type Pause, sayLength } from '../../bundle/pace.ts';

/** Seconds: longer than any step of a scenario takes to think about. */
const IDLE = 300;
/** To open a result of a search is two steps at one press; three are not. */
const SEVERAL = 3;
/** A list that names more is not read. */
const MOST = 5;

const instant = ({ command }: Entry): number => Date.parse(command.at);

/** The longest first. */
export function idlePauses(log: readonly Entry[]): Pause[] {
  return log
    .flatMap((entry, i) => {
      const before = log[i - 1];
      const seconds = before ? (instant(entry) - instant(before)) / 1000 : 0;
      return seconds >= IDLE ? [{ step: entry.step, seconds }] : [];
    })
    .sort((a, b) => b.seconds - a.seconds || a.step - b.step);
}

export function sayIdle(pauses: readonly Pause[]): string {
  if (pauses.length === 0) return 'None of five minutes or more.';
  const told = pauses.slice(0, MOST).map(({ step, seconds }) => `${sayLength(seconds)} before step ${step}`);
  const more = pauses.length > MOST ? [`${pauses.length - MOST} more`] : [];
  return `${count(pauses.length, 'pause')} of five minutes or more: ${listWords([...told, ...more])}.`;
}

/** Stretches of steps that lie within one second, three at least, each as long as it goes; the clock going on in them. */
export function quickStretches(log: readonly Entry[]): number[][] {
  const found: number[][] = [];
  for (let from = 0; from < log.length; ) {
    const first = log[from];
    let to = from + 1;
    while (first && isWithin(first, log[to - 1], log[to])) to += 1;
    if (to - from >= SEVERAL) found.push(log.slice(from, to).map(({ step }) => step));
    // What did not begin a stretch may stand in the middle of one.
    from = to - from >= SEVERAL ? to : from + 1;
  }
  return found;
}

const isWithin = (first: Entry, before: Entry | undefined, entry: Entry | undefined): boolean =>
  before !== undefined &&
  entry !== undefined &&
  instant(entry) >= instant(before) &&
  instant(entry) - instant(first) < 1000;

export function sayQuick(stretches: readonly (readonly number[])[]): string {
  if (stretches.length === 0) return 'Never three or more.';
  const told = stretches.slice(0, MOST).map((steps) => `steps ${steps[0]} to ${steps.at(-1)}`);
  const more = stretches.length > MOST ? [`${stretches.length - MOST} more times`] : [];
  return `Three or more, ${stretches.length === 1 ? 'once' : count(stretches.length, 'time')}: ${listWords([...told, ...more])}.`;
}
