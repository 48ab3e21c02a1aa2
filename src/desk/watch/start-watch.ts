/** Owns the way from a page to the worker in which a solution is watched. */
import { wrap } from 'comlink';
import type { LocalStore } from '../api.ts';
import { EMPTY_ACCOUNT } from '../local-store.ts';
import type { WatchService } from './watch-service.ts';

export interface RunningWatch {
  service: WatchService;
  end(): void;
}

export function startWatch(): RunningWatch {
  const worker = new Worker(new URL('./watch.worker.ts', import.meta.url), { type: 'module', name: 'watch' });
  return { service: wrap<WatchService>(worker) as unknown as WatchService, end: () => worker.terminate() };
}

const nothing = async () => undefined;
const noAccount = async () => EMPTY_ACCOUNT;
/** A shelf on which nothing stands and nothing stays. */
export const emptyShelf: LocalStore = {
  learner: async () => null,
  keepLearner: nothing,
  attempts: async () => [],
  removeAttempt: nothing,
  account: noAccount,
  keepAccount: noAccount,
  figures: async () => [],
  keepFigure: nothing,
  keepFigures: nothing,
  sheets: async () => [],
  removeSheets: nothing,
  clear: nothing,
};
