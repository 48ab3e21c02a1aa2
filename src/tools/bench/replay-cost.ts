/**
 * Owns the fourth measure: what checking a log by replay costs against just running the same commands.
 */
import type { Sqlite } from '../../engine/crm/db.ts';
import { openRun } from '../../engine/run/open.ts';
import type { ScenarioFile } from '../../engine/scenario/schema.ts';
import type { Content } from '../../evidence/bundle/schema.ts';
import { beginningOf, replay } from '../../evidence/replay/replay.ts';
import type { Found } from './line.ts';
import { paired, processorTime } from './paired.ts';

const PAIRS = 15;
const WARM_UPS = 3;

export async function replayCost(sqlite: Sqlite, scenario: ScenarioFile, content: Content): Promise<Found> {
  const check = (): void => {
    const replayed = replay(sqlite, content);
    if (!replayed.ok) throw new Error(replayed.error[0]?.says);
    const { run, divergence } = replayed.value;
    run.close();
    if (divergence) throw new Error(divergence.says);
  };
  const justRun = (): void => {
    const opened = openRun(sqlite, scenario, beginningOf(content));
    if (!opened.ok) throw new Error(opened.error[0]?.says);
    for (const { command } of content.log) opened.value.do(command);
    opened.value.close();
  };
  const found = await paired(
    () => processorTime(check),
    () => processorTime(justRun),
    { pairs: PAIRS, warmUps: WARM_UPS },
  );
  return {
    lines: [{ measure: 'Replaying a log against just running its commands', value: found.ratio, unit: '×' }],
    notes: [
      `${content.log.length} steps on a fresh agency cost ${found.a.toFixed(0)} ms replayed and ${found.b.toFixed(0)} ms just run; ${found.pairs} pairs, half of the ratios between ${found.ratios.map((ratio) => ratio.toFixed(2)).join(' and ')}. Processor time of Node.`,
    ],
    raw: found,
  };
}
