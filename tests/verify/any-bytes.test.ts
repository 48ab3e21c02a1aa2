/**
 * Owns proof that whatever happens to a pack's bytes on its way, the check answers with a verdict.
 * Must never care which; only that a pack whose evidence or pages changed is not verified.
 */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readPack } from '../../src/evidence/pdf/index.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
let whole: string;
beforeAll(async () => {
  pack = await aPack();
  whole = await readAs(pack.bytes);
});

/** All that is read out of a file: evidence, pages, pictures. */
async function readAs(bytes: Uint8Array): Promise<string> {
  const read = await readPack(bytes);
  return read.ok
    ? JSON.stringify([
        Buffer.from(read.value.attachment).toString('latin1'),
        read.value.pages,
        read.value.pictures.map(({ sha256 }) => sha256),
      ])
    : '';
}

const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  out: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom('endobj', 'stream\n', '<<', '>>', '/Kids', '/Names', '0 R', '%%EOF')
      .map((word) => new TextEncoder().encode(word)),
  ),
});

const changed = (bytes: Uint8Array, { at, out, put }: { at: number; out: number; put: Uint8Array }): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + out)]);
};

it('any change of a pack’s bytes leads to a verdict, and to none that calls other evidence or pages verified', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const bytes = changes.reduce(changed, pack.bytes);
      const { kind, says, differences } = await verdictOn(bytes);
      expect(['verified', 'altered', 'unreadable']).toContain(kind);
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(kind === 'altered').toBe(differences.length > 0);
      if (kind === 'verified') expect(await readAs(bytes)).toBe(whole);
    }),
    { numRuns: 50 },
  );
}, 120_000);
