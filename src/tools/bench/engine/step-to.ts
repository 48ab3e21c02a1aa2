/**
 * Owns what going to any step of an attempt costs an assessor who watches it: an attempt of 1,000 steps, 40 of which ask for a figure, that was
 * run through once. From an image and on, against a run from the start to the same step; both in one run, by the same steps.
 */

import type { Sqlite } from '../../../engine/crm/db.ts';
import { hashText } from '../../../engine/kernel/hash.ts';
import type { Beginning } from '../../../engine/log/chain.ts';
import type { Command, Entry } from '../../../engine/log/entry.ts';
import { hasFigure } from '../../../engine/run/figure-spec.ts';
import { openRun } from '../../../engine/run/open.ts';
import type { Run } from '../../../engine/run/run.ts';
import { Timeline } from '../../../engine/run/timeline.ts';
import { ENGINE } from '../../../engine/run/version.ts';
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';
import type { Found } from '../line.ts';
import { median, paired, processorTime } from '../paired.ts';
import { commandsFor } from './steps.ts';

const [STEPS, FIGURES] = [1_000, 40] as const;
const PAIRS = 3;
const MOVES = 40;
const MOST_MS = 100;

const beginning = (scenario: ScenarioFile): Beginning => ({
  attempt: 'bench',
  scenario: hashText(scenario.slug),
  engine: ENGINE,
  code: '',
  mode: 'practice',
});

function open(sqlite: Sqlite, scenario: ScenarioFile): Run {
  const opened = openRun(sqlite, scenario, beginning(scenario));
  if (!opened.ok) throw new Error(opened.error[0]?.says);
  return opened.value;
}

/** Begun, worked at, with a figure by hand each time that so many steps are done. */
function longLog(sqlite: Sqlite, scenario: ScenarioFile): { log: readonly Entry[]; figures: number } {
  const run = open(sqlite, scenario);
  const candidates = run.query('candidates', {}).lines.map(({ id }) => id);
  const work = commandsFor(STEPS - FIGURES, candidates);
  let figures = 0;
  const does = (command: Command): void => {
    figures += hasFigure(scenario, run.do(command).entry) ? 1 : 0;
  };
  for (const [i, command] of work.entries()) {
    does(command);
    if ((i + 1) % (work.length / FIGURES) === 0)
      does({ name: 'take-figure', input: { caption: `The record as it stands, ${i + 1}` }, at: command.at });
  }
  run.close();
  return { log: run.log, figures };
}

/** Steps in no order, the same each time: every step of the attempt once before any comes again. */
const anyStep = (move: number, of: number): number => 1 + ((move * 611) % of);

export async function stepTo(sqlite: Sqlite, given: ScenarioFile): Promise<Found> {
  // It asks for a figure of nearly every one of these steps; here those by hand are all.
  const scenario = { ...given, capture: [] };
  const { log, figures } = longLog(sqlite, scenario);
  const timeline = new Timeline(sqlite, { scenario, beginning: beginning(scenario), log });
  await timeline.runThrough();
  const moves: number[] = [];
  for (let move = 0; move < MOVES; move += 1)
    moves.push(await processorTime(() => timeline.at(anyStep(move, log.length))));
  const found = await paired(
    (pair) => processorTime(() => timeline.at(anyStep(pair + 7, log.length))),
    (pair) =>
      processorTime(() => {
        const run = open(sqlite, scenario);
        for (const { command } of log.slice(0, anyStep(pair + 7, log.length))) run.do(command);
        run.close();
      }),
    { pairs: PAIRS, warmUps: 1 },
  );
  const { bytes, imaged } = timeline;
  timeline.close();
  return {
    lines: [
      {
        measure: 'Going to any step of a watched attempt',
        value: median(moves),
        unit: 'ms',
        goal: { most: MOST_MS },
        digits: 0,
      },
      { measure: '  against a run from the start to it', value: found.ratio, unit: '×', goal: { most: 0.5 } },
    ],
    notes: [
      `An attempt of ${log.length} steps and ${figures} figures, run through once: ${imaged.length} images of ${(bytes / 2 ** 20).toFixed(0)} MB in all. ${MOVES} moves to steps in no order, and ${found.pairs} pairs. Processor time of Node.`,
    ],
    raw: { moves, ...found },
  };
}
