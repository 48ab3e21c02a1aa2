/**
 * Owns the way from a page to the desk's worker and to what is kept on this device.
 * Must never hold state of an attempt, nor a connection in a page that is out of sight: the browser may keep such a page for the way
 * back, and what it holds nobody else can have.
 */
import { wrap } from 'comlink';
import type { Desk, Shelf } from './api.ts';
import { makeShelf } from './shelf.ts';
import { isOutdated, openStore, type Store } from './store.ts';

export interface RunningDesk {
  desk: Desk;
  /** Ends the worker at once, and with it its lock and its connection. What it had not answered yet is never answered. */
  end(): void;
}

/** The desk, in its worker. */
export function startDesk(): RunningDesk {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
  // Every member of Desk gives a promise already, so what comlink wraps is a Desk.
  return { desk: wrap<Desk>(worker) as unknown as Desk, end: () => worker.terminate() };
}

/** The shelf of this page. Its connection is given back when the page goes out of sight, and opened again when it is next used. */
export function openShelf(): Shelf {
  let store: Promise<Store> | undefined;
  const letGo = (): void => {
    store?.then((open) => open.close()).catch(() => undefined);
    store = undefined;
  };
  addEventListener('pagehide', letGo);
  return makeShelf(async () => {
    const before = await store?.catch(() => undefined);
    if (before && isOutdated(before)) store = undefined;
    store ??= openStore();
    const opening = store;
    // One that failed is tried anew the next time.
    opening.catch(() => {
      if (store === opening) store = undefined;
    });
    return opening;
  });
}
