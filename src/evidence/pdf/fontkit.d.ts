/**
 * Owns the part of fontkit that is used here; the package brings no types of its own.
 * Must never promise more than fonts.ts calls.
 */
declare module 'fontkit' {
  interface Glyph {
    id: number;
    codePoints: number[];
    /** In font units. */
    advanceWidth: number;
  }

  interface Position {
    /** All three in font units. */
    xAdvance: number;
    xOffset: number;
    yOffset: number;
  }

  interface Subset {
    includeGlyph(glyph: number | Glyph): number;
    encode(): Uint8Array;
  }

  interface Font {
    postscriptName: string | null;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    italicAngle: number;
    capHeight: number;
    xHeight: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number; width: number; height: number };
    characterSet: number[];
    /** The table that names the glyphs. */
    post: { isFixedPitch?: number | boolean };
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph | null;
    layout(text: string, features?: Record<string, boolean>): { glyphs: Glyph[]; positions: Position[] };
    createSubset(): Subset;
  }

  export function create(bytes: Uint8Array): Font;
}
