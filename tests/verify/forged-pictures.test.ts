/**
 * Owns proof that a picture which was swapped or taken out is found out, also when digests and seal were made anew.
 * Must never change the content; forged-data.test.ts does.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { differencesOf, forge } from '../builders/forged-file.ts';
import type { Forger } from '../builders/forger.ts';
import { aPack, type Pack } from '../builders/pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = await aPack();
});

describe('a picture', () => {
  const swap = (forger: Forger): void => {
    const [one, two] = forger.pictures();
    if (!one || !two) throw new Error('the pack must have two pictures');
    one.resources.set(one.name, two.ref);
  };

  it('in place of another is named', async () => {
    expect(await differencesOf(await forge(pack, swap))).toEqual([
      expect.stringMatching(/^pages: The picture of Figure 1 on page \d+ is not the one that was taken\.$/),
    ]);
  });

  it('in place of another, digests and seal made anew, is named', async () => {
    expect(await differencesOf(await forge(pack, swap, true))).toEqual([
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
    expect((await differencesOf(await forge(pack, takeOut)))[0]).toMatch(/picture of Figure \d/);
  });
});
