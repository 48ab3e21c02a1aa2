/**
 * Owns running a learner's log again, command by command, on a fresh CRM, and finding the first step that comes out otherwise.
 * Uses the same step as the live desk. Never trusts the recorder: what the log says came of a step is compared, not believed.
 */

import type { Sqlite } from '../../engine/crm/db.ts';
import { firstDifference } from '../../engine/kernel/json.ts';
import { shortened } from '../../engine/kernel/phrases.ts';
import { type Fault, fail, ok, type Result } from '../../engine/kernel/result.ts';
import { type Beginning, essence } from '../../engine/log/chain.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { FigureSpec } from '../../engine/run/figure-spec.ts';
import { type Gone, specWithout, takesOut } from '../../engine/run/gone.ts';
import { openRun } from '../../engine/run/open.ts';
import type { Run } from '../../engine/run/run.ts';
import { wording } from '../../engine/run/wording.ts';
import { parseScenario } from '../../engine/scenario/parse.ts';
import type { Content } from '../bundle/schema.ts';

/** One sentence: which step, and what came out instead. */
export interface Divergence {
  step: number;
  says: string;
}

export interface Replayed {
  run: Run;
  /** What a figure of each step says, for the steps that ask for one; as it was right after the step. */
  figureSpecs: ReadonlyMap<number, FigureSpec>;
  /** The first step that differs; the steps after it are not run. */
  divergence: Divergence | undefined;
}

/** What the chain of a bundle's log starts from. */
export const beginningOf = ({
  attempt,
  scenario,
  engine,
}: Pick<Content, 'attempt' | 'scenario' | 'engine'>): Beginning => ({
  attempt: attempt.id,
  scenario: scenario.hash,
  engine,
  code: attempt.code,
  mode: attempt.mode,
});

/** Faults: the scenario of the bundle cannot be read, or needs an agency this version does not have. */
export function replay(
  sqlite: Sqlite,
  content: Pick<Content, 'engine' | 'wording' | 'scenario' | 'attempt' | 'log'>,
): Result<Replayed, Fault[]> {
  const scenario = parseScenario(content.scenario.text);
  if (!scenario.ok) return scenario;
  const opened = openRun(sqlite, scenario.value.value, beginningOf(content));
  if (!opened.ok) return fail(opened.error);
  const run = opened.value;
  const figureSpecs = new Map<number, FigureSpec>();
  // Where somebody goes, the sentences of earlier steps have changed by the end: they are compared then.
  const wordsAtEnd = content.log.some((entry) => entry.outcome === 'done' && takesOut(entry.command));
  const words = sameWords(content);
  for (const recorded of content.log) {
    const { entry: again, figure, gone } = run.do(recorded.command);
    const spec = figure();
    if (spec) figureSpecs.set(again.step, spec);
    if (gone) forget(figureSpecs, run, gone);
    const says = differs(recorded, again, words && !wordsAtEnd);
    if (says) return ok({ run, figureSpecs, divergence: { step: recorded.step, says } });
  }
  for (const [at, recorded] of wordsAtEnd ? content.log.entries() : []) {
    const again = run.log[at];
    const says = again && differs(recorded, again, words);
    if (says) return ok({ run, figureSpecs, divergence: { step: recorded.step, says } });
  }
  return ok({ run, figureSpecs, divergence: undefined });
}

/** The words of figures that were taken before somebody went. */
export function forget(figureSpecs: Map<number, FigureSpec>, { log }: Pick<Run, 'log'>, gone: Gone): void {
  for (const [step, figure] of figureSpecs) {
    const entry = log[step - 1];
    if (entry && step < gone.step) figureSpecs.set(step, specWithout(figure, entry, gone));
  }
}

/** True when the sentences of this content are in today's words: only then do they have to come out the same. */
export const sameWords = (content: Pick<Content, 'wording'>): boolean => content.wording === wording();

/** Words may be put better later; outcomes, changes and goals may not differ ever. */
function differs(recorded: Entry, again: Entry, words: boolean): string | undefined {
  const compared = (entry: Entry) => ({
    ...essence(entry),
    ...(words && wordsIn(entry)),
  });
  const found = firstDifference(compared(recorded), compared(again));
  return (
    found &&
    `Step ${recorded.step} (${recorded.says}): the pack says ${quoted(found.a)} for ${found.path}; run again it is ${quoted(found.b)}.`
  );
}

const wordsIn = ({ says, details, asks, refusals, reasons }: Entry) => ({
  ...{ says, details, asks, refusals },
  ...(reasons && { reasons }),
});

const quoted = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return shortened(text, 160);
};
