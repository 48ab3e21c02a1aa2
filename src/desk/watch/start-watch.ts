/** Owns the way from a page to the worker in which a solution is watched. */
import { wrap } from 'comlink';
import type { WatchService } from './watch-service.ts';

export interface RunningWatch {
  service: WatchService;
  end(): void;
}

export function startWatch(): RunningWatch {
  const worker = new Worker(new URL('./watch.worker.ts', import.meta.url), { type: 'module', name: 'watch' });
  return { service: wrap<WatchService>(worker) as unknown as WatchService, end: () => worker.terminate() };
}
