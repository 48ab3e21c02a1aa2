/** Owns the making of a run for an attempt, the same for the live desk, the replay and the tools. */

import { agencies } from '../agency/index.ts';
import type { Sqlite } from '../crm/db.ts';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import type { Beginning } from '../log/chain.ts';
import { instanceOf } from '../scenario/instance.ts';
import type { ScenarioFile } from '../scenario/schema.ts';
import { Run, type RunImage } from './run.ts';
import { ENGINE, isEngine } from './version.ts';

/**
 * A fresh run of the scenario as it is for the learner's code, that goes by the rules of the engine its log was begun with. Faults when
 * that engine, or the scenario's agency, is not known here, or the CRM does not take the starting rows. `image`: of such a run after some
 * step; the run goes on from there.
 */
export function openRun(sqlite: Sqlite, scenario: ScenarioFile, beginning: Beginning, image?: RunImage): Result<Run> {
  const unknown: Fault[] = [];
  if (!isEngine(beginning.engine))
    unknown.push({
      says: `This version of the product knows the engines up to ${ENGINE}; engine ${beginning.engine} is needed.`,
      path: 'engine',
    });
  if (!Object.hasOwn(agencies, scenario.agency.version))
    unknown.push({
      says: `This version of the product has the agencies ${Object.keys(agencies).join(', ')}; the scenario needs agency ${scenario.agency.version}.`,
      path: 'agency.version',
    });
  if (unknown.length > 0) return fail(unknown);
  try {
    return ok(new Run(sqlite, instanceOf(scenario, beginning.code), beginning, image));
  } catch (error) {
    // The scenario may come out of a pack: rows that no CRM takes are a fault of the file.
    return fail([{ says: error instanceof Error ? error.message : String(error), path: 'start' }]);
  }
}
