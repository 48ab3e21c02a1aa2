/**
 * Owns running a learner's log again, command by command, on a fresh CRM, and finding the first step that comes out otherwise.
 * Uses the same step as the live desk. Never trusts the recorder: what the log says came of a step is compared, not believed.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { firstDifference } from '../../engine/kernel/json.ts';
import { type Fault, fail, ok, type Result } from '../../engine/kernel/result.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { FigureAsk } from '../../engine/run/figure-ask.ts';
import { openRun } from '../../engine/run/open.ts';
import type { Run } from '../../engine/run/run.ts';
import { ENGINE } from '../../engine/run/version.ts';
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
  asks: ReadonlyMap<number, FigureAsk>;
  /** The first step that differs; the steps after it are not run. */
  divergence: Divergence | undefined;
}

/** Faults: the scenario of the bundle cannot be read, or needs an agency this version does not have. */
export function replay(
  sqlite: Sqlite,
  content: Pick<Content, 'engine' | 'scenario' | 'attempt' | 'log'>,
): Result<Replayed, Fault[]> {
  const scenario = parseScenario(content.scenario.text);
  if (!scenario.ok) return scenario;
  const opened = openRun(sqlite, scenario.value.value, content.scenario.hash, content.attempt.id);
  if (!opened.ok) return fail(opened.error);
  const run = opened.value;
  const asks = new Map<number, FigureAsk>();
  for (const recorded of content.log) {
    const { entry: again, figure } = run.do(recorded.command);
    if (figure) asks.set(again.step, figure);
    const says = differs(recorded, again, content.engine === ENGINE);
    if (says) return ok({ run, asks, divergence: { step: recorded.step, says } });
  }
  return ok({ run, asks, divergence: undefined });
}

/** Words of sentences may be improved by a later engine; outcomes, changes and goals may not differ ever. */
function differs(recorded: Entry, again: Entry, sameEngine: boolean): string | undefined {
  const compared = (entry: Entry) => {
    const { hash: _, says, refusals, ...rest } = entry;
    const fields = refusals.map(({ field }) => field);
    return sameEngine ? { ...rest, says, refusals } : { ...rest, refused: fields };
  };
  const found = firstDifference(compared(recorded), compared(again));
  return (
    found &&
    `Step ${recorded.step} (${recorded.says}): the pack says ${quoted(found.a)} for ${found.path}; run again it is ${quoted(found.b)}.`
  );
}

const quoted = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
};
