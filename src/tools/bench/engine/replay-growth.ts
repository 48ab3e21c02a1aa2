/** Owns how the running again of a log grows with its length: ten times the steps may cost ten times the time, not more. */
import type { Sqlite } from '../../../engine/crm/db.ts';
import type { Scenario } from '../../../engine/scenario/schema.ts';
import type { Found } from '../line.ts';
import { median } from '../paired.ts';
import { open } from './size-cost.ts';
import { commandsFor } from './steps.ts';

const LENGTHS = [1_000, 10_000] as const;
const ROUNDS = 3;
const GROWTH = 10;

export function replayGrowth(sqlite: Sqlite, scenario: Scenario): Found {
  const [short, long] = LENGTHS.map((length) =>
    median(Array.from({ length: ROUNDS }, () => again(sqlite, scenario, length))),
  ) as [number, number];
  return {
    lines: [
      ...[short, long].map((value, i) => ({
        measure: `Running ${LENGTHS[i]?.toLocaleString('en-GB')} steps again`,
        value,
        unit: 'ms',
        digits: 0,
      })),
      { measure: '  growth', value: long / short, unit: '×', goal: { most: GROWTH } },
    ],
    notes: [`The middle of ${ROUNDS} rounds each, in the made-up agency as it is.`],
    raw: { short, long },
  };
}

function again(sqlite: Sqlite, scenario: Scenario, length: number): number {
  const run = open(sqlite, scenario);
  const commands = commandsFor(
    length,
    run.ask('candidates', {}).lines.map(({ id }) => id),
  );
  const start = performance.now();
  for (const command of commands) run.do(command);
  const ms = performance.now() - start;
  run.close();
  return ms;
}
