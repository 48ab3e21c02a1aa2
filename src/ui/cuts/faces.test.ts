/**
 * Owns proof that the first letters look as those of the package, and that a page looks for a letter only where it is.
 * Must never compare whole files: what a tool writes beside the letters is of no matter.
 */
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';

/** What else fontkit knows of a letter. */
type Drawn = ReturnType<fontkit.Font['getGlyph']> & { path: { toSVG(): string } };

const here = (path: string): URL => new URL(path, import.meta.url);
const opened = (path: string): fontkit.Font => fontkit.create(readFileSync(here(path)));
/** Without the sign that ends a table of letters. */
const letters = (font: fontkit.Font): number[] =>
  font.characterSet.filter((letter) => letter !== 0xffff).sort((a, b) => a - b);
const drawn = (font: fontkit.Font, letter: number): [number, string] => {
  const glyph = font.glyphForCodePoint(letter) as Drawn;
  return [glyph.advanceWidth, glyph.path.toSVG()];
};
const PACKAGE = '../../../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
const TEXT = 'AV To “Yes” – it’s £12.80 · Fifty-two 2×3 … fi ffi';

/** The letters that faces.css gives to a file. */
function declared(file: string): number[] {
  const faces = readFileSync(here('../faces.css'), 'utf8')
    .split('@font-face')
    .filter((face) => face.includes(file));
  const range = /unicode-range:([^;]+);/.exec(faces.join(''))?.[1] ?? '';
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
  });
}

describe.each([400, 600])('the first letters of weight %i', (weight) => {
  const cut = opened(`./first-letters-${weight}.woff2`);
  const whole = opened(`${PACKAGE}-${weight}-normal.woff2`);

  it('are those that the style sheet looks for in them', () => {
    expect(letters(cut)).toEqual(declared(`first-letters-${weight}.woff2`));
  });

  it('are drawn as in the package, each and side by side', () => {
    for (const letter of letters(cut))
      expect([letter, ...drawn(cut, letter)]).toEqual([letter, ...drawn(whole, letter)]);
    const placed = (font: fontkit.Font) =>
      font.layout(TEXT).positions.map(({ xAdvance, xOffset }) => [xAdvance, xOffset]);
    expect(placed(cut)).toEqual(placed(whole));
    expect([cut.ascent, cut.descent, cut.unitsPerEm]).toEqual([whole.ascent, whole.descent, whole.unitsPerEm]);
  });
});
