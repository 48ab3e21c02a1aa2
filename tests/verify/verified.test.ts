/**
 * Owns: proof that a pack which nobody touched verifies, and says what was shown: no more, no less.
 * Must never: say "met"; the assessor does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPack, contentOf, type Pack, packed, verdictOn } from '../builders/pack.ts';
import { mistaken, solved } from '../builders/run.ts';
import { PUT_RIGHT, REGISTER, slugs } from '../builders/scenario-files.ts';

describe('a pack as it was downloaded', () => {
  it.each(slugs())('verifies: %s, solved', async (slug) => {
    const pack = await aPack(slug);
    const verdict = await verdictOn(pack.bytes);
    expect(verdict).toMatchObject({ kind: 'verified', differences: [], notes: [] });
    expect(verdict.shown?.goals.every(({ holds }) => holds)).toBe(true);
    expect(verdict.shown).toMatchObject({
      learner: 'Łukasz Żółć',
      refused: expect.any(Number),
      fingerprint: pack.bundle.fingerprint,
    });
  });

  it('verifies when goals are open and traps were walked into, and says which', async () => {
    const pack = await aPack(REGISTER, mistaken(REGISTER, 'health-remark-in-the-call'));
    const { kind, shown } = await verdictOn(pack.bytes);
    expect(kind).toBe('verified');
    expect(shown?.goals.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
      'The call is on the record, with nothing in it that open notes must not hold',
    ]);
    expect(shown?.traps).toEqual([
      {
        step: expect.any(Number),
        says: 'A remark about health stands where every consultant reads it.',
        righted: undefined,
      },
    ]);
  });

  it('verifies without a single picture or figure', async () => {
    const { content, pictures } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT, 0, 0);
    const { bytes } = await packed(content, pictures);
    expect(await verdictOn(bytes)).toMatchObject({ kind: 'verified', shown: { figures: 0 } });
  });
});

describe('a pack that another program saved again', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await aPack();
  });

  it('has evidence that is not compressed with chance: made twice it is the same file', async () => {
    expect(Buffer.from((await aPack()).bytes).equals(pack.bytes)).toBe(true);
  });

  /** Changes the order, the numbers and the packing of objects, and nothing that is shown. */
  const saved = (...options: string[]): Uint8Array | undefined => {
    const folder = mkdtempSync(join(tmpdir(), 'saved-'));
    try {
      writeFileSync(join(folder, 'in.pdf'), pack.bytes);
      const { error } = spawnSync('qpdf', [...options, 'in.pdf', 'out.pdf'], { cwd: folder });
      return error ? undefined : new Uint8Array(readFileSync(join(folder, 'out.pdf')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each([
    ['for reading over a slow line', ['--linearize']],
    ['with its objects one by one', ['--object-streams=disable']],
  ])('verifies: %s', async (_, options) => {
    // Where there is no qpdf, the file as it is stands in: it must verify as well.
    expect(await verdictOn(saved(...options) ?? pack.bytes)).toMatchObject({ kind: 'verified', differences: [] });
  });
});
