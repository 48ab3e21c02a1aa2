/**
 * Owns what a text needs to be drawn: the pieces of further fonts, sign by sign, and the signs for which there is none.
 * Must never open or fetch a font.
 */
import { clean } from '../../../engine/kernel/text.ts';
import { isTower } from '../text/face.ts';
import { graphemes } from '../text/words.ts';
import { hanFamily, isLatin, pieceFor } from './coverage.ts';
import type { PieceName } from './families.ts';

/** Every sign that the pack's own fonts lack, with the piece that draws it; undefined where none does. */
export function signsOf(text: string): Map<string, PieceName | undefined> {
  const words = clean(text);
  if (isLatin(words)) return new Map();
  const han = hanFamily(words);
  const foreign = new Set(graphemes(words).filter((grapheme) => !isLatin(grapheme)));
  return new Map([...foreign].map((grapheme) => [grapheme, pieceFor(grapheme, han)]));
}

/** The pieces that a text needs, in one order whatever the order of its words. */
export const piecesFor = (text: string): PieceName[] =>
  [...new Set(signsOf(text).values())].filter((piece) => piece !== undefined).sort();

/** The signs of a text that are not drawn, or not whole, each once: no font has them, or they are a letter under a tower of marks. */
export function undrawable(text: string): string[] {
  const lacking = [...signsOf(text)].flatMap(([sign, piece]) => (piece === undefined ? [sign] : []));
  const towers = /\p{M}{5}/u.test(text) ? graphemes(clean(text)).filter(isTower) : [];
  return [...new Set([...lacking, ...towers])];
}
