/** Owns what is asked of the pack of a solution that nobody touched: as made, with all of its goals, and of whoever made it. */
import { expect } from 'vitest';
import { isCopyOf } from './forged-file.ts';
import { aPack, verdictOn } from './pack.ts';

export async function isAsMade(slug: string): Promise<void> {
  const pack = await aPack(slug);
  const verdict = await verdictOn(pack.bytes);
  expect(verdict).toMatchObject({ kind: 'as made', differences: [], reasons: [], notes: [] });
  isCopyOf(verdict, pack);
  expect(verdict.shown?.goals.every(({ holds }) => holds)).toBe(true);
  expect(verdict.shown).toMatchObject({
    learner: 'Łukasz Żółć',
    refused: expect.any(Number),
    fingerprint: pack.bundle.fingerprint,
  });
}
