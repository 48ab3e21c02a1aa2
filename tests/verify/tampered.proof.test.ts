/**
 * Owns proof that no kind of tampering with a file makes it "as made", that the assessor is told what was done, and that the copy shows
 * the pages as they were made.
 * Must never change the evidence in the file; forged-*.test.ts do.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { isCopyOf } from '../builders/forged-file.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';
import { kinds } from '../builders/tampering/kinds.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

describe('a file that was tampered with', () => {
  it('is tried in at least 60 ways, each of its own', () => {
    expect(new Set(kinds.map(({ what }) => what)).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(60);
  });

  it.each(kinds)('is not “as made”, is told of, and the copy is the pack: $what', async ({ change, kind, told }) => {
    const bytes = await change(pack);
    expect(Buffer.compare(bytes, pack.bytes)).not.toBe(0);
    const verdict = await verdictOn(bytes);
    const said = [...verdict.reasons, ...verdict.differences.map(({ says }) => says)];
    expect([verdict.kind, said.join('\n')]).toEqual([kind, expect.stringMatching(told)]);
    if (kind === 'data verified') isCopyOf(verdict, pack);
  });
});
