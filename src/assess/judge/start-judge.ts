/** Owns the way from a page to the worker in which a pack is opened to be judged, and to what is kept of it on this device. */
import { wrap } from 'comlink';
import { type AssessmentStore, makeAssessmentStore } from '../../desk/assessment-store.ts';
import { connection } from '../../desk/client.ts';
import type { JudgeService } from './judge-api.ts';

export interface RunningJudge {
  service: JudgeService;
  store: AssessmentStore;
  /** Ends the worker at once, and with it all that it held. */
  end(): void;
}

export function startJudge(): RunningJudge {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module', name: 'judge' });
  const service = wrap<JudgeService>(worker) as unknown as JudgeService;
  return { service, store: makeAssessmentStore(connection()), end: () => worker.terminate() };
}
