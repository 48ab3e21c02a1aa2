/**
 * Owns which further fonts a pack can draw with, beside its two of Latin, Greek and Cyrillic: each a package of the Noto family.
 * Must never name a weight: they come in one, and bold is drawn with a thicker line (layout/ink.ts).
 */

/** In the order in which they are asked: alphabets, signs, Han, emoji. Where a sign is meant as a picture emoji come first. */
export const FAMILIES = [
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-gurmukhi',
  'noto-sans-gujarati',
  'noto-sans-tamil',
  'noto-sans-thai',
  'noto-sans-symbols',
  'noto-sans-math',
  'noto-sans-symbols-2',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
  'noto-emoji',
] as const;
export type Family = (typeof FAMILIES)[number];

/** One character has one code in Chinese, Japanese and Korean, and another shape in each. */
export const HAN: readonly Family[] = ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];

/** Emoji of several parts (a family, a flag) are one sign in the whole font only. */
export const WHOLE_EMOJI = 'noto-emoji/emoji';

/** The part of a font that a text needs, as `family/part`: the file is `files/<family>-<part>-400-normal.woff` of its package. */
export type PieceName = string;
export const fileOf = (piece: PieceName): string => {
  const [family = '', part = ''] = piece.split('/');
  return `@fontsource/${family}/files/${family}-${part}-400-normal.woff`;
};
