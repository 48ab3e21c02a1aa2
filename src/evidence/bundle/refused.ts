/**
 * Owns what is told of refused tries: what was tried, why it was refused, and the step with which it was done after all.
 * Must never make evidence of them: a refusal shows what the CRM refuses, not what the records hold.
 */
import { rowOf } from '../../engine/command/define.ts';
import { commands } from '../../engine/command/registry.ts';
import type { Entry } from '../../engine/log/entry.ts';

export interface RefusedTry {
  step: number;
  says: string;
  /** The sentences that the learner read. */
  why: string;
  /** The later step that did it; absent when it was not done after all. */
  done?: number;
}

/** The same command about the same record: a form that is mended and sent again keeps its reference. */
const about = ({ command: { name, input } }: Entry): string => {
  const row = rowOf(commands.get(name)?.shape ?? {}, input);
  return JSON.stringify([name, row?.id]);
};

/** In the order of their steps. */
export function refusedTries(log: readonly Entry[]): RefusedTry[] {
  const done = new Map<string, number>();
  const tries: RefusedTry[] = [];
  // From the end, so that the first step after each try is the one that is known when it is come to.
  for (const entry of log.toReversed()) {
    const { step, says, refusals } = entry;
    if (entry.outcome === 'done') {
      done.set(about(entry), step);
      continue;
    }
    const after = done.get(about(entry));
    const why = refusals.map((refusal) => refusal.says).join(' ');
    tries.unshift({ step, says, why, ...(after !== undefined && { done: after }) });
  }
  return tries;
}
