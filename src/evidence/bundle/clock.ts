/**
 * Owns what the learner's clock did during an attempt: put back, or changed to another zone. Said in the pack and by whoever checks it.
 * Must never judge: clocks are set, are wrong, travel, and change twice a year; the order of the steps is held by their chain alone.
 */
import { type Moment, sayMoment, sayZone } from '../../engine/kernel/date.ts';
import { sayLength } from './pace.ts';
import type { Content } from './schema.ts';

type Dated = Pick<Content, 'attempt' | 'log'>;

export const isBefore = (a: Moment, b: Moment): boolean => Date.parse(a) < Date.parse(b);

/** All moments of the attempt: the first and the last of them, whatever their order, and whether the clock went back in between. */
export function spanOf({ attempt, log }: Dated): { earliest: Moment; latest: Moment; wentBack: boolean } {
  const moments = [attempt.startedAt, ...log.map(({ command }) => command.at)];
  const most = (better: (a: Moment, b: Moment) => boolean): Moment =>
    moments.reduce((best, one) => (better(one, best) ? one : best));
  return {
    earliest: most(isBefore),
    latest: most((a, b) => isBefore(b, a)),
    wentBack: moments.some((one, index) => isBefore(one, moments[index - 1] ?? one)),
  };
}

/** One sentence for each time the clock went back or changed its zone, in the order of the steps. */
export function clockNotes({ attempt, log }: Dated): string[] {
  return log.flatMap(({ step, command: { at } }, index) => {
    const last = log[index - 1]?.command.at ?? attempt.startedAt;
    return [...wentBack(step, last, at), ...changedZone(step, last, at)];
  });
}

function wentBack(step: number, last: Moment, at: Moment): string[] {
  if (!isBefore(at, last)) return [];
  if (step === 1)
    return [
      `By the learner’s clock the attempt was begun (${sayMoment(last)}) after its first step (${sayMoment(at)}): the clock was set, or was wrong.`,
    ];
  const seconds = (Date.parse(last) - Date.parse(at)) / 1000;
  return [`The learner’s clock went back by ${sayLength(seconds)} before step ${step}: it was set, or was wrong.`];
}

const changedZone = (step: number, last: Moment, at: Moment): string[] =>
  sayZone(last) === sayZone(at)
    ? []
    : [
        `The learner’s clock changed its zone before step ${step}, from ${sayZone(last)} to ${sayZone(at)} (daylight saving, or another place).`,
      ];
