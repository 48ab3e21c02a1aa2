/** Owns how the running again of a log grows with its length: ten times the steps may cost ten times the time, not more. */
import type { Sqlite } from '../../../engine/crm/db.ts';
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';
import type { Found } from '../line.ts';
import { paired, processorTime } from '../paired.ts';
import { open } from './size-cost.ts';
import { commandsFor } from './steps.ts';

const LENGTHS = [1_000, 10_000] as const;
const ROUNDS = 3;
const GROWTH = 10;

/** Processor time, and the two lengths in turn: a machine that others use as well tells nothing by the clock. */
export async function replayGrowth(sqlite: Sqlite, scenario: ScenarioFile): Promise<Found> {
  const [short, long] = LENGTHS;
  const found = await paired(
    () => again(sqlite, scenario, long),
    () => again(sqlite, scenario, short),
    { pairs: ROUNDS, warmUps: 1 },
  );
  const line = (length: number, value: number) => ({
    measure: `Running ${length.toLocaleString('en-GB')} steps again`,
    value,
    unit: 'ms',
    digits: 0,
  });
  return {
    lines: [
      line(short, found.b),
      line(long, found.a),
      { measure: '  growth', value: found.ratio, unit: '×', goal: { most: GROWTH } },
    ],
    notes: [`${ROUNDS} pairs, in the made-up agency as it is. Processor time of Node.`],
    raw: found,
  };
}

function again(sqlite: Sqlite, scenario: ScenarioFile, length: number): Promise<number> {
  const run = open(sqlite, scenario);
  const candidates = run.query('candidates', {}).lines.map(({ id }) => id);
  const commands = commandsFor(length, candidates);
  const spent = processorTime(() => {
    for (const command of commands) run.do(command);
  });
  return spent.finally(() => run.close());
}
