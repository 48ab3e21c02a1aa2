/**
 * Owns a pack's file changed by a forger, and the differences that the verdict finds in it.
 * Must never judge by itself; the verdict of the product is asked.
 */
import { expect } from 'vitest';
import { readPack } from '../../src/evidence/pdf/index.ts';
import { Forger, resealed } from './forger.ts';
import { type Pack, verdictOn } from './pack.ts';

/** Changes the file; `covered`: makes digests and seal anew, as they are for the file that came out. */
export async function forge(pack: Pack, change: (forger: Forger) => unknown, covered = false): Promise<Uint8Array> {
  const forger = await Forger.open(pack.bytes);
  change(forger);
  const bytes = await forger.save();
  const read = await readPack(bytes);
  if (!read.ok || !covered) return bytes;
  return (await Forger.open(bytes)).attach(resealed(pack.bundle, pack.bundle.content, read.value.pages)).save();
}

/** "pages: Page 3 is missing." for each difference; the file must be called altered. */
export async function differencesOf(bytes: Uint8Array): Promise<string[]> {
  const { kind, differences } = await verdictOn(bytes);
  expect(kind).toBe('altered');
  return differences.map(({ where, says }) => `${where}: ${says}`);
}
