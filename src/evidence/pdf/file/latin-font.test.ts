/** What the page writer leaves out when it lays text out, and that nothing of it would have shown. */
import { CustomFontSubsetEmbedder, PDFContext } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { casesOf, partOf } from '../../../../tests/builders/cases-of.ts';
import { packFonts } from '../../../tools/pack-fonts.ts';
import { isLatin } from '../scripts/coverage.ts';
import { openLatinFont } from './latin-font.ts';
import { PLAIN, signBySign } from './sign-by-sign.ts';

const { regular, bold } = packFonts();
const signs = Array.from({ length: 0x2100 }, (_, at) => String.fromCharCode(at)).filter((sign) => PLAIN.test(sign));
const plain = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 40 });
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
    const moved = partOf(texts).filter(
      (text) => laid(text, { ccmp: false }) !== laid(text, { ccmp: false, mark: false, mkmk: false }),
    );
    expect(moved).toEqual([]);
  },
);

test.for(Object.entries({ regular, bold }))(
  'in the %s font a plain text is put together from its signs as the font itself would lay it out',
  async ([name, bytes]) => {
    const font = fontkit.create(bytes);
    const { latin } = await openLatinFont(PDFContext.create(), name as 'regular' | 'bold', bytes);
    const embedder = await CustomFontSubsetEmbedder.for({ create: () => font }, bytes, 'yardstick');
    fc.assert(
      fc.property(fc.oneof(plain, fc.stringMatching(/^[fil0-9:,.]{1,24}$/)), (text) => {
        const { glyphs, positions } = font.layout(text, { ccmp: false, mark: false, mkmk: false });
        const codes = embedder.encodeText(text).asString();
        const thousandths = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
        const drawn = glyphs.map((glyph, at) => {
          const after = thousandths(positions[at]?.xAdvance ?? 0) - thousandths(glyph.advanceWidth);
          return `<${codes.slice(4 * at, 4 * at + 4)}>${after ? -after : ''}`;
        });
        expect(latin(text)).toEqual({
          width: positions.reduce((sum, { xAdvance }) => sum + thousandths(xAdvance), 0),
          parts: [{ rise: 0, codes: drawn.join('').replaceAll('><', '') }],
        });
      }),
      { numRuns: casesOf(400) },
    );
  },
);

test.for(Object.entries({ regular, bold }))(
  'in the %s font only the ligatures of f are left to the font itself',
  ([, bytes]) => {
    const twos = partOf(signs.flatMap((one) => signs.map((other) => one + other)));
    const left = twos.filter((two) => !signBySign(bytes).stepsOf(two));
    expect(left).toEqual(twos.filter((two) => ['ff', 'fi', 'fl'].includes(two)));
    expect(signBySign(bytes).stepsOf('office')).toBeUndefined();
  },
);

test('what a keyboard has is in both fonts', () => {
  const signs = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
  for (const bytes of [regular, bold]) {
    const has = new Set(fontkit.create(bytes).characterSet);
    expect(signs.filter((sign) => !has.has(sign.charCodeAt(0)))).toEqual([]);
  }
  expect([isLatin(signs.join('')), isLatin('Łukasz – £9'), isLatin('a 張 b'), isLatin('1️⃣')]).toEqual([
    ...[true, true],
    ...[false, false],
  ]);
});
