/**
 * Owns the way from a page to the desk's worker and to what is kept on this device.
 * Must never hold state of an attempt, nor a connection in a page that is out of sight: the browser may keep such a page for the way
 * back, and what it holds nobody else can have.
 */
import { proxy, wrap } from 'comlink';
import type { AttemptService, CopyService, LocalStore, OnOpening } from './api.ts';
import { makeLocalStore } from './local-store.ts';
import { isOutdated, openStore, type Store } from './store.ts';

export interface RunningDesk {
  service: AttemptService;
  copies: CopyService;
  /** Ends the worker at once, and with it its lock and its connection. What it had not answered yet is never answered. */
  end(): void;
}

/** The desk, in its worker. */
export function startDesk(): RunningDesk {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
  // Every member of either service gives a promise already, so what comlink wraps is one.
  const desk = wrap<AttemptService & CopyService>(worker) as unknown as AttemptService & CopyService;
  return { service: desk, copies: desk, end: () => worker.terminate() };
}

/** The shelf of this page. */
export const openLocalStore = (): LocalStore => makeLocalStore(connection());

/** The store of this page. Its connection is given back when the page goes out of sight, and opened again when it is next used. */
export function connection(): () => Promise<Store> {
  let store: Promise<Store> | undefined;
  const letGo = (): void => {
    store?.then((open) => open.close()).catch(() => undefined);
    store = undefined;
  };
  addEventListener('pagehide', letGo);
  return async () => {
    const before = await store?.catch(() => undefined);
    if (before && isOutdated(before)) store = undefined;
    store ??= openStore();
    const opening = store;
    // One that failed is tried anew the next time.
    opening.catch(() => {
      if (store === opening) store = undefined;
    });
    return opening;
  };
}

/** Lets the worker call a function of the page. */
export const heard = (told: OnOpening): OnOpening => proxy(told);
