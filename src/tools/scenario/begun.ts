/** Owns an attempt that was begun on the command line: a scenario's solution done up to a step, as the file that the desk brings back. */

import { COPY_FORMAT, KIND } from '../../desk/copy/copy-shape.ts';
import { copyFile } from '../../desk/copy/write-copy.ts';
import { EMPTY_ACCOUNT } from '../../desk/local-store.ts';
import { beginningOf } from '../../desk/rebuild.ts';
import type { Sqlite } from '../../engine/crm/db.ts';
import type { Json } from '../../engine/kernel/json.ts';
import { faultLine } from '../../engine/kernel/result.ts';
import { openRun } from '../../engine/run/open.ts';
import { ENGINE } from '../../engine/run/version.ts';
import { instanceOf, stepsFor } from '../../engine/scenario/instance.ts';
import { scenarioHash } from '../../engine/scenario/parse.ts';
import type { Files } from './files.ts';

/** How many of the solution's steps are meant; undefined when there is no such step. */
export function stepsUpTo({ solution: { steps } }: Files, to: string | undefined): number | undefined {
  if (to === undefined) return 0;
  if (to === 'end') return steps.length;
  if (/^\d+$/.test(to)) return Number(to) <= steps.length ? Number(to) : undefined;
  const place = steps.findIndex(({ label }) => label === to);
  return place < 0 ? undefined : place + 1;
}

export interface BegunAttempt {
  file: Uint8Array;
  /** What was done, one sentence for each step of the log. */
  done: string[];
  /** Goals that hold, traps that are sprung: of how many. */
  holding: number;
  goals: number;
  sprung: number;
}

/** `at`: the time of the first step; each later one is a second after. @throws Error when the CRM refuses a step */
export function begunAttempt(sqlite: Sqlite, files: Files, code: string, steps: number, at: number): BegunAttempt {
  const { text, placed, solution } = files;
  const scenario = { text, hash: scenarioHash(text), engine: ENGINE };
  const attempt = { id: `play-${placed.value.slug}`.slice(0, 64), mode: 'practice' as const, code };
  const opened = openRun(sqlite, placed.value, beginningOf(attempt, { ...scenario, scenario: placed.value }));
  if (!opened.ok) throw new Error(opened.error.map(faultLine).join('\n'));
  const run = opened.value;
  const moment = (second: number): string => new Date(at + second * 1000).toISOString().replace('Z', '+00:00');
  const all = stepsFor(instanceOf(placed.value, code), solution.steps);
  const doing = [{ do: 'start-work', with: {}, refused: false }, ...all.slice(0, steps)];
  for (const { do: name, with: input, refused } of doing) {
    const { entry } = run.do({ name, input: input as Record<string, Json>, at: moment(run.log.length) });
    if ((entry.outcome === 'refused') !== refused)
      throw new Error(
        `Step ${entry.step} of the solution (${entry.says}) came out otherwise: ${entry.refusals.map(({ says }) => says).join(' ')}`,
      );
  }
  const made: BegunAttempt = {
    file: copyFile({
      kind: KIND,
      format: COPY_FORMAT,
      attempt: { ...attempt, startedAt: moment(0) },
      learner: { name: 'Tutor', employer: '', centre: '', number: '' },
      scenario,
      log: [...run.log],
      account: EMPTY_ACCOUNT,
      figures: [],
    }),
    done: run.log.map(({ says }) => says),
    holding: run.state.holding.length,
    goals: placed.value.goals.length,
    sprung: run.state.sprung.length,
  };
  run.close();
  return made;
}
