/**
 * Owns proof that a step reads no more because the log is long: what is read is counted, not timed.
 * Must never count what a screen asks for.
 */
import { expect, test } from 'vitest';
import { openRun } from '../../src/engine/run/open.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import { commandsFor } from '../../src/tools/bench/engine/steps.ts';
import { scenarioOf } from '../../src/tools/player/scenario-of.ts';
import { slugs } from '../../src/tools/scenario/files.ts';
import { sqlite } from '../builders/sqlite.ts';

const STEPS = 360;
/** A whole round of the kinds of steps, at the beginning and at the end. */
const ROUND = 60;

/** How many rows SQLite handed out while `work` was done. */
function counting(): { rows: () => number; stop: () => void } {
  const database = new sqlite.Database();
  const of = Object.getPrototypeOf(database.prepare('SELECT 1')) as { step: () => boolean };
  database.close();
  const step = of.step;
  let rows = 0;
  of.step = function counted(this: unknown) {
    rows += 1;
    return step.call(this);
  };
  return { rows: () => rows, stop: () => Object.assign(of, { step }) };
}

test.each(slugs())('a step of a long attempt at %s reads as little as one of a short attempt', (slug) => {
  const { file } = scenarioOf(slug);
  const beginning = { attempt: 'reads', scenario: '0'.repeat(64), engine: ENGINE, code: '', mode: 'practice' } as const;
  const opened = openRun(sqlite, file, beginning);
  if (!opened.ok) throw new Error(opened.error[0]?.says);
  const run = opened.value;
  // A few records only, so that much comes to stand on each.
  const people = run
    .query('candidates', {})
    .lines.slice(0, 5)
    .map(({ id }) => id);
  const { rows, stop } = counting();
  try {
    const read = commandsFor(STEPS, people).map((command) => {
      const before = rows();
      run.do(command);
      return rows() - before;
    });
    const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
    expect(sum(read.slice(-ROUND))).toBeLessThanOrEqual(1.5 * sum(read.slice(ROUND, 2 * ROUND)));
  } finally {
    stop();
    run.close();
  }
});
