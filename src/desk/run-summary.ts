/** Owns what the bundle takes from a run. Pure: the same run gives the same facts. */
import type { Run } from '../engine/run/run.ts';
import { wording } from '../engine/run/wording.ts';
import type { RunSummary } from './api.ts';
import type { KeptScenario } from './store.ts';

export function runSummaryOf(run: Run, kept: Pick<KeptScenario, 'text' | 'hash'>): RunSummary {
  const { scenario } = run;
  return {
    engine: run.engine,
    wording: wording(),
    scenario: {
      slug: scenario.slug,
      version: scenario.version,
      ...(scenario.state && { state: scenario.state }),
      title: scenario.title,
      text: kept.text,
      hash: kept.hash,
    },
    agency: { name: run.query('overview', {}).agency, version: scenario.agency.version, seed: scenario.agency.seed },
    goals: run.goals(),
    traps: run.traps(),
    questions: run.questions(),
    rationales: run.rationales(),
    stateHash: run.stateHash(),
    log: [...run.log],
  };
}
