/** Owns the way from a page to the worker in which an attempt is watched. */
import { proxy, wrap } from 'comlink';
import type { OnOpening } from '../../desk/api.ts';
import type { PlayService } from './play-api.ts';

export interface RunningPlay {
  service: PlayService;
  /** Ends the worker at once, and with it all that it held. */
  end(): void;
}

export function startPlay(): RunningPlay {
  const worker = new Worker(new URL('./play.worker.ts', import.meta.url), { type: 'module', name: 'play' });
  return { service: wrap<PlayService>(worker) as unknown as PlayService, end: () => worker.terminate() };
}

/** Lets the worker call a function of the page. */
export const heard = (told: OnOpening): OnOpening => proxy(told);
