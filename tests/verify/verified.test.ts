/**
 * Owns proof that a pack which nobody touched verifies, and says what was shown: no more, no less.
 * Must never say "met"; the assessor does.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { reasonsOf } from '../builders/forged-file.ts';
import { Forger } from '../builders/forger.ts';
import { isAsMade } from '../builders/is-as-made.ts';
import { aPack, contentOf, type Pack, packed, packOf, verdictOn } from '../builders/pack.ts';
import { mistaken, solved } from '../builders/run.ts';
import { LAWFUL_BASES, PUT_RIGHT, REGISTER } from '../builders/scenario-files.ts';
import { has, run } from '../pdf/tools.ts';

describe('a pack as it was downloaded', () => {
  // One of each kind; every other scenario's is in every-solution.proof.test.ts.
  it.each([PUT_RIGHT, LAWFUL_BASES])('verifies: %s, solved', isAsMade);

  it('verifies when goals are open and traps were walked into, and says which', async () => {
    const pack = await packOf(REGISTER, mistaken(REGISTER, 'health-remark-in-the-call'));
    const { kind, shown } = await verdictOn(pack.bytes);
    expect(kind).toBe('as made');
    expect(shown?.goals.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([
      'The call is on the record, in words fit for open notes',
    ]);
    expect(shown?.traps).toEqual([
      {
        step: expect.any(Number),
        says: 'There are words that may be about health where every consultant reads them.',
        righted: undefined,
      },
    ]);
  });

  it('verifies without a single picture or figure', async () => {
    const { content, pictures } = await contentOf(solved(PUT_RIGHT), PUT_RIGHT, 0, 0);
    const { bytes } = await packed(content, pictures);
    expect(await verdictOn(bytes)).toMatchObject({ kind: 'as made', shown: { figures: 0 } });
  });
});

describe('a pack that another program saved again', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await aPack();
  });

  it('has evidence that is not compressed with chance: made twice it is the same file', async () => {
    expect(Buffer.from((await packOf(PUT_RIGHT, solved(PUT_RIGHT))).bytes).equals(pack.bytes)).toBe(true);
  });

  const isVerified = async (bytes: Uint8Array, reason: RegExp): Promise<void> => {
    expect(Buffer.from(bytes).equals(pack.bytes), 'the file must be another one').toBe(false);
    const reasons = await reasonsOf(bytes, pack);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  };
  const AGAIN = /^Another program saved it again/;

  // The same library as the product's, so that these run on every machine.
  it.each([
    ['with its objects packed together', true],
    ['with its objects one by one', false],
  ])('verifies: %s', async (_, useObjectStreams) => {
    await isVerified(await (await Forger.open(pack.bytes)).save(useObjectStreams), AGAIN);
  });

  it('verifies: with its objects numbered in the other order', async () => {
    await isVerified(await (await Forger.open(pack.bytes)).renumber().save(), AGAIN);
  });

  // A program of other people's, where there is one.
  it.skipIf(!has('qpdf')).each([
    ['for reading over a slow line', '--linearize'],
    ['with its objects one by one', '--object-streams=disable'],
  ])('verifies when qpdf saved it: %s', async (_, option) => {
    const { files, says } = run('qpdf', [option, 'in.pdf', 'out.pdf'], pack.bytes);
    await isVerified(files.get('out.pdf') ?? expect.fail(says), AGAIN);
  });
});
