/**
 * Owns proof that whatever happens to a pack's bytes on its way, the check answers with a verdict.
 * Must never care which; only that a pack whose evidence or pages changed is not verified.
 */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Verdict } from '../../src/evidence/verdict/verdict.ts';
import { change, changed } from '../builders/any-bytes.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

const KINDS: readonly Verdict['kind'][] = ['as made', 'data verified', 'altered', 'not a pack'];
/** For a long run: `MUTATIONS=3000 npm run unit -- tests/verify/any-bytes.test.ts`. */
const RUNS = Number(process.env['MUTATIONS'] ?? 50);

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

it(
  'any change of a pack’s bytes leads to a verdict, and to none that hands out other pages than were made',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changes.reduce(changed, pack.bytes);
        const { kind, says, differences, reasons, copy } = await verdictOn(bytes);
        expect(KINDS).toContain(kind);
        expect(says).toMatch(/^[A-Z].*\.$/);
        expect(kind === 'altered').toBe(differences.length > 0);
        expect(kind === 'data verified').toBe(reasons.length > 0);
        const whole = Buffer.compare(bytes, pack.bytes) === 0;
        expect(kind === 'as made').toBe(whole);
        if (copy) expect(Buffer.compare(copy, pack.bytes)).toBe(0);
      }),
      { numRuns: RUNS },
    );
  },
  120_000 + 1000 * RUNS,
);
