/** Owns the making of a run for an attempt, the same for the live desk, the replay and the tools. */

import { AGENCY_VERSION } from '../agency/index.ts';
import type { Sqlite } from '../crm/db.ts';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Run } from './run.ts';
import { ENGINE } from './version.ts';

/** A fresh run. Faults when this engine has no agency of the scenario's version, or the CRM does not take the starting rows. */
export function openRun(sqlite: Sqlite, scenario: Scenario, scenarioHash: string, attempt: string): Result<Run> {
  if (scenario.agency.version !== AGENCY_VERSION) {
    const fault: Fault = {
      says: `This version has agency ${AGENCY_VERSION}; the scenario needs agency ${scenario.agency.version}.`,
      path: 'agency.version',
    };
    return fail([fault]);
  }
  try {
    return ok(new Run(sqlite, scenario, { attempt, scenario: scenarioHash, engine: ENGINE }));
  } catch (error) {
    // The scenario may come out of a pack: rows that no CRM takes are a fault of the file.
    return fail([{ says: error instanceof Error ? error.message : String(error), path: 'start' }]);
  }
}
