import { beforeAll, describe, expect, it } from 'vitest';
import { readPack } from '../../src/evidence/pdf/index.ts';
import { Forger, resealed } from '../builders/forger.ts';
import { aPack, type Pack, verdictOn } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

/** Changes the file; `covered`: makes digests and seal anew, as they are for the file that came out. */
async function forge(change: (forger: Forger) => unknown, covered = false): Promise<Uint8Array> {
  const forger = await Forger.open(pack.bytes);
  change(forger);
  const bytes = await forger.save();
  const read = await readPack(bytes);
  if (!read.ok || !covered) return bytes;
  return (await Forger.open(bytes)).attach(resealed(pack.bundle, pack.bundle.content, read.value.pages)).save();
}

async function differencesOf(bytes: Uint8Array): Promise<string[]> {
  const { kind, differences } = await verdictOn(bytes);
  expect(kind).toBe('altered');
  return differences.map(({ where, says }) => `${where}: ${says}`);
}

/** Two glyphs of the longest run of text on the page change places: another word is read there. */
const _anotherWord = (content: string): string => {
  const longest =
    [...content.matchAll(/<([0-9a-fA-F]{8,})>/g)]
      .map(([, glyphs]) => glyphs ?? '')
      .sort((a, b) => b.length - a.length)[0] ?? '';
  const glyphs = longest.match(/.{4}/g) ?? [];
  const other = glyphs.findIndex((glyph) => glyph !== glyphs[0]);
  return content.replace(
    longest,
    [glyphs[other], ...glyphs.slice(1, other), glyphs[0], ...glyphs.slice(other + 1)].join(''),
  );
};
/** After cover and matrix. */
const _ACCOUNT_PAGE = 3;

describe('a picture', () => {
  const swap = (forger: Forger): void => {
    const [one, two] = forger.pictures();
    if (!one || !two) throw new Error('the pack must have two pictures');
    one.resources.set(one.name, two.ref);
  };

  it('in place of another is named', async () => {
    expect(await differencesOf(await forge(swap))).toEqual([
      expect.stringMatching(/^pages: The picture of Figure 1 on page \d+ is not the one that was taken\.$/),
    ]);
  });

  it('in place of another, digests and seal made anew, is named', async () => {
    expect(await differencesOf(await forge(swap, true))).toEqual([
      expect.stringMatching(
        /^figures: The picture of FIG-01 on page \d+ is not, byte for byte, the one that was taken at step \d+\./,
      ),
    ]);
  });

  it('that was taken out is missed', async () => {
    const takeOut = (forger: Forger): void => {
      const [one] = forger.pictures();
      one?.resources.delete(one.name);
    };
    expect((await differencesOf(await forge(takeOut)))[0]).toMatch(/picture of Figure \d/);
  });
});
