/** What the page writer leaves out when it lays text out, and that nothing of it would have shown. */
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { packFonts } from '../../../tools/pack-fonts.ts';

const { regular, bold } = packFonts();
test.for(Object.entries({ regular, bold }))(
  'in the %s font no character but a mark is moved by the rules for marks',
  ([, bytes]) => {
    const font = fontkit.create(bytes);
    const laid = (text: string, features: Record<string, boolean>) => {
      const { glyphs, positions } = font.layout(text, features);
      return JSON.stringify([glyphs.map(({ id }) => id), positions]);
    };
    const texts = font.characterSet
      .map((point) => String.fromCodePoint(point))
      .filter((character) => !/\p{M}/u.test(character))
      .map((character) => `n${character}n`);
    expect(texts.length).toBeGreaterThan(2000);
    const moved = texts.filter(
      (text) => laid(text, { ccmp: false }) !== laid(text, { ccmp: false, mark: false, mkmk: false }),
    );
    expect(moved).toEqual([]);
  },
);
