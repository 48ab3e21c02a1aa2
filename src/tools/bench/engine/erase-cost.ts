/**
 * Owns what taking somebody out for good costs in agencies of different sizes, and how that grows: their name may stand in any text of the agency, so
 * this is the one step that goes through them all (decision 53).
 */
import type { Sqlite } from '../../../engine/crm/db.ts';
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';
import type { Found } from '../line.ts';
import { median, processorTime } from '../paired.ts';
import { grownScenario } from './grown-agency.ts';
import { open } from './size-cost.ts';

const SIZES = [120, 5_000, 20_000] as const;
/** People who go, one after another. */
const PEOPLE = 9;
const WARM_UPS = 2;
const AGREED = { retention_rule: 'R-01', agreed_with: 'STAFF-0006', reason: 'The time is over' };
const at = (step: number): string => new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString().replace('Z', '+00:00');

async function costAt(sqlite: Sqlite, scenario: ScenarioFile): Promise<number> {
  const run = open(sqlite, scenario);
  run.do({ name: 'start-work', input: {}, at: at(0) });
  const spent: number[] = [];
  for (const { id } of run.query('candidates', {}).lines) {
    if (spent.length === PEOPLE) break;
    let refused = false;
    const ms = await processorTime(() => {
      const { entry } = run.do({
        name: 'erase-candidate',
        input: { candidate: id, ...AGREED },
        at: at(run.log.length),
      });
      refused = entry.outcome === 'refused';
    });
    // A hold or an open request keeps some.
    if (!refused) spent.push(ms);
  }
  run.close();
  if (spent.length < PEOPLE) throw new Error('Too few people can be erased.');
  return median(spent.slice(WARM_UPS));
}

export async function eraseCost(sqlite: Sqlite, scenario: ScenarioFile): Promise<Found> {
  const costs: number[] = [];
  for (const size of SIZES) costs.push(await costAt(sqlite, grownScenario(scenario, size)));
  const [least = 1, most = 1] = [costs[0], costs.at(-1)];
  return {
    lines: [
      ...SIZES.map((size, place) => ({
        measure: `Erasing somebody, ${size.toLocaleString('en-GB')} candidates`,
        value: costs[place] ?? 0,
        unit: 'ms',
      })),
      { measure: '  growth', value: most / least, unit: '×' },
    ],
    notes: [
      `${PEOPLE - WARM_UPS} people, one after another; it goes through every text of the agency, so the growth is that of its texts. Processor time of Node.`,
    ],
    raw: { sizes: SIZES, costs },
  };
}
