/**
 * Owns an image of the CRM's database beside the log, so that opening an attempt need not run every step again.
 * The log stays the truth: an image is taken only if it was made by this very software, from these very steps as they are kept, and is
 * whole; anything else and it counts for nothing. Must never be waited for by a step, nor be what a pack is made from.
 */
import { digestBytes, digestText } from '../engine/kernel/digest.ts';
import type { Entry } from '../engine/log/entry.ts';
import type { RunImage } from '../engine/run/run.ts';
import { type KeptImage, type KeptScenario, type Store, write } from './store.ts';
import { within } from './within.ts';

/** Steps that run again faster than they can be read from an image. */
export const EVERY = 20;

/** What an image goes by; `entries`: as they are kept on this device, of the steps that it holds. */
const sourceOf = (code: string, { hash, engine, scenario }: KeptScenario, entries: readonly Entry[]): Promise<string> =>
  digestText(JSON.stringify([code, hash, engine, scenario.agency, entries]));

async function sealOf({ attempt, from, database, log, memory, figureSteps }: Omit<KeptImage, 'seal'>): Promise<string> {
  return digestText(JSON.stringify([attempt, from, await digestBytes(database), log, memory, figureSteps]));
}

/** `code`: names the software to the letter, so that none reads the image of another. */
export async function imageOf(
  attempt: string,
  code: string,
  kept: KeptScenario,
  entries: readonly Entry[],
  run: RunImage,
  figureSteps: readonly number[],
): Promise<KeptImage> {
  const image = {
    attempt,
    from: await sourceOf(code, kept, entries),
    database: Uint8Array.from(run.database),
    log: [...run.log],
    memory: run.memory,
    figureSteps: [...figureSteps],
  };
  return { ...image, seal: await sealOf(image) };
}

/** The image, when it may stand for the first of these steps; it holds `log.length` of them. */
export async function usable(
  image: KeptImage | undefined,
  code: string,
  kept: KeptScenario,
  entries: readonly Entry[],
): Promise<KeptImage | undefined> {
  try {
    if (!image || image.log.length > entries.length) return undefined;
    const from = await sourceOf(code, kept, entries.slice(0, image.log.length));
    return from === image.from && (await sealOf(image)) === image.seal ? image : undefined;
  } catch {
    // Whatever stands there, it is no image.
    return undefined;
  }
}

/** Not strictly: an image that is lost is made again. Not for an attempt that was removed meanwhile. */
export const keepImage = (store: Store, image: KeptImage): Promise<void> =>
  write(store, ['attempt', 'image'], async (change) => {
    if (await change.objectStore('attempt').getKey(image.attempt)) await change.objectStore('image').put(image);
  });

export const dropImage = (store: Store, attempt: string): Promise<void> =>
  write(store, ['image'], (change) => change.objectStore('image').delete(attempt));

export const readImage = (store: Store, attempt: string): Promise<KeptImage | undefined> =>
  within(store.get('image', attempt));
