/** Owns the way from a page to the desk's worker and to what is kept on this device. Never holds state of an attempt. */
import { proxy, wrap } from 'comlink';
import type { AttemptService, LocalStore, OnOpening } from './api.ts';
import { makeLocalStore } from './local-store.ts';

/** The desk, in its worker. */
export async function openAttemptService(): Promise<AttemptService> {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'desk' });
  // Every member of AttemptService gives a promise already, so what comlink wraps is one.
  return wrap<AttemptService>(worker) as unknown as AttemptService;
}

export const openLocalStore = (): Promise<LocalStore> => makeLocalStore();

/** Lets the worker call a function of the page. */
export const heard = (told: OnOpening): OnOpening => proxy(told);
