/**
 * Owns the addresses of the pieces of further fonts in a built page.
 * Must never miss a piece that coverage.json names; a test compares the two.
 */
export const PIECES: Readonly<Record<string, string>> = import.meta.glob(
  [
    '/node_modules/@fontsource/noto-sans-{arabic,hebrew,devanagari,bengali,gurmukhi,gujarati,tamil,thai}/files/*-{arabic,hebrew,devanagari,bengali,gurmukhi,gujarati,tamil,thai}-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/*-{sc,jp,kr}-[0-9]*-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-symbols/files/*-symbols-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-symbols-2/files/*-{braille,math,symbols}-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-math/files/*-400-normal.woff',
    '/node_modules/@fontsource/noto-emoji/files/*-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);
