/**
 * Owns a pack's file changed by a forger, and what the verdict makes of it.
 * Must never judge by itself; the verdict of the product is asked.
 */
import { expect } from 'vitest';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { Forger } from './forger.ts';
import { type Pack, verdictOn } from './pack.ts';

/** Opens the file, changes it and saves it, as a program does that knows PDF and no more. */
export async function forge(pack: Pick<Pack, 'bytes'>, change: (forger: Forger) => unknown): Promise<Uint8Array> {
  const forger = await Forger.open(pack.bytes);
  await change(forger);
  return forger.save();
}

/** Why the file is not the one that was made; the data must verify, and the copy must be the pack as it was made. */
export async function reasonsOf(bytes: Uint8Array, pack: Pick<Pack, 'bytes'>): Promise<string[]> {
  const verdict = await verdictOn(bytes);
  expect(verdict).toMatchObject({ kind: 'data verified', differences: [] });
  isCopyOf(verdict, pack);
  return verdict.reasons;
}

/** The copy shows the pages as they were made, whatever the file shows. */
export function isCopyOf({ copy }: Verdict, pack: Pick<Pack, 'bytes'>): void {
  expect(copy && Buffer.compare(copy, pack.bytes), 'the copy must be the pack, byte for byte').toBe(0);
}

/** "log: Step 3 …" for each difference; the file must be called altered. */
export async function differencesOf(bytes: Uint8Array): Promise<string[]> {
  const { kind, differences, copy } = await verdictOn(bytes);
  expect([kind, copy]).toEqual(['altered', undefined]);
  return differences.map(({ where, says }) => `${where}: ${says}`);
}
