/** Owns the way from a page to the desk's worker and to what is kept on this device. Never holds state of an attempt. */
import { proxy, wrap } from 'comlink';
import type { Desk, OnOpening, Shelf } from './api.ts';
import { makeShelf } from './shelf.ts';

/** The desk, in its worker. */
export async function openDesk(): Promise<Desk> {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
  // Every member of Desk gives a promise already, so what comlink wraps is a Desk.
  return wrap<Desk>(worker) as unknown as Desk;
}

export const openShelf = (): Promise<Shelf> => makeShelf();

/** Lets the worker call a function of the page. */
export const heard = (told: OnOpening): OnOpening => proxy(told);
