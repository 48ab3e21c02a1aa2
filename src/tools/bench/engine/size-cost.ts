/**
 * Owns what a step, a record, a page of the list and an opening cost in agencies of four sizes, and how that grows.
 * Measured in Node, on the same SQLite in WebAssembly that the browser has; a browser's times are longer, its growth is the same.
 */
import type { Sqlite } from '../../../engine/crm/db.ts';
import { hashText } from '../../../engine/kernel/hash.ts';
import { ALL_STATES } from '../../../engine/record/picks.ts';
import { openRun } from '../../../engine/run/open.ts';
import type { Run } from '../../../engine/run/run.ts';
import { ENGINE } from '../../../engine/run/version.ts';
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';
import type { Found, Line } from '../line.ts';
import { median } from '../paired.ts';
import { grownScenario } from './grown-agency.ts';
import { commandsFor } from './steps.ts';

const SIZES = [120, 5_000, 20_000, 100_000] as const;
const STEPS = 200;
const WARM_UPS = 20;
const QUERIES = 60;
const GROWTH = 1.5;
const STEP_MS = 4;

interface Costs {
  /** Milliseconds, the middle of all. */
  step: number;
  record: number;
  list: number;
  all: number;
  found: number;
  /** From nothing to an attempt of 200 steps with its list on the screen; and of that, the 200 steps. */
  opening: number;
  again: number;
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

export function open(sqlite: Sqlite, scenario: ScenarioFile): Run {
  const opened = openRun(sqlite, scenario, {
    attempt: 'bench',
    scenario: hashText(scenario.slug),
    engine: ENGINE,
    code: '',
    mode: 'practice',
  });
  if (!opened.ok) throw new Error(opened.error[0]?.says);
  return opened.value;
}

function costsAt(sqlite: Sqlite, scenario: ScenarioFile): Costs {
  const run = open(sqlite, scenario);
  const candidates = run.query('candidates', {}).lines.map(({ id }) => id);
  const commands = commandsFor(STEPS, candidates);
  const steps = commands.map((command) => timed(() => run.do(command).entry));
  const refused = steps.find(({ value }) => value.outcome === 'refused');
  if (refused) throw new Error(`“${refused.value.says}” was refused: ${refused.value.refusals[0]?.says}`);
  const queries = (work: (candidate: string) => unknown): number =>
    median(
      Array.from(
        { length: QUERIES + WARM_UPS },
        (_, i) => timed(() => work(candidates[i % candidates.length] ?? '')).ms,
      ).slice(WARM_UPS),
    );
  const record = queries((id) => run.query('candidate', { id }));
  const list = queries(() => run.query('candidates', {}));
  const all = queries(() => run.query('candidates', { state: ALL_STATES }));
  const found = queries((id) => run.query('candidates', { search: id.slice(5) }));
  run.close();

  const again = timed(() => open(sqlite, scenario));
  const replayed = timed(() => {
    for (const command of commands) again.value.do(command);
  });
  const page = timed(() => again.value.query('candidates', {}));
  again.value.close();
  return {
    step: median(steps.slice(WARM_UPS).map(({ ms }) => ms)),
    record,
    list,
    all,
    found,
    opening: again.ms + replayed.ms + page.ms,
    again: replayed.ms,
  };
}

const ROWS: { key: keyof Costs; measure: string; flat: boolean }[] = [
  { key: 'step', measure: 'A step (median)', flat: true },
  { key: 'record', measure: 'Opening a record', flat: true },
  { key: 'list', measure: 'First page of the list', flat: true },
  { key: 'all', measure: 'First page of every state', flat: true },
  { key: 'found', measure: 'Finding by a reference', flat: false },
  { key: 'opening', measure: `Opening an attempt of ${STEPS} steps`, flat: false },
  { key: 'again', measure: `  of which the ${STEPS} steps`, flat: true },
];

export function sizeCost(sqlite: Sqlite, scenario: ScenarioFile): Found {
  const all = SIZES.map((size) => ({ size, costs: costsAt(sqlite, grownScenario(scenario, size)) }));
  const [least, most] = [all[0]?.costs, all.at(-1)?.costs];
  if (!least || !most) throw new Error('There is nothing to compare.');
  const lines = ROWS.flatMap(({ key, measure, flat }): Line[] => [
    ...all.map(
      ({ size, costs }): Line => ({
        measure: `${measure}, ${size.toLocaleString('en-GB')} candidates`,
        value: costs[key],
        unit: 'ms',
        ...(key === 'step' && size === SIZES.at(-1) && { goal: { most: STEP_MS } }),
      }),
    ),
    { measure: '  growth', value: most[key] / least[key], unit: '×', ...(flat && { goal: { most: GROWTH } }) },
  ]);
  return {
    lines,
    notes: [
      `Steps, records, lists and openings are measured in Node (SQLite in WebAssembly, without storage and screens); ${STEPS} steps, ${QUERIES} queries each; the growth is from ${SIZES[0]} to ${SIZES.at(-1)?.toLocaleString('en-GB')} candidates, each with some thirteen rows of a life.`,
    ],
    raw: all,
  };
}
