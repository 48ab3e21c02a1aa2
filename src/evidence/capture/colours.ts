/**
 * Owns the pixels of a picture as opaque 24 bit colours, and how often each occurs. Pure.
 * Must never depend on the byte order of the machine.
 */

/** 0xRRGGBB */
export type Colour = number;
export const red = (colour: Colour): number => colour >> 16;
export const green = (colour: Colour): number => (colour >> 8) & 255;
export const blue = (colour: Colour): number => colour & 255;
export const colourOf = (r: number, g: number, b: number): Colour => (r << 16) | (g << 8) | b;

/** RGBA bytes as colours, row by row; what is not opaque is laid on white, as it would be on paper. */
export function opaque(rgba: Uint8ClampedArray): Uint32Array {
  const colours = new Uint32Array(rgba.length >> 2);
  for (let i = 0, at = 0; i < colours.length; i += 1, at += 4) {
    const alpha = rgba[at + 3] as number;
    const onWhite = (part: number): number =>
      alpha === 255 ? part : Math.round((part * alpha + 255 * (255 - alpha)) / 255);
    colours[i] = colourOf(
      onWhite(rgba[at] as number),
      onWhite(rgba[at + 1] as number),
      onWhite(rgba[at + 2] as number),
    );
  }
  return colours;
}

export interface Counted {
  colour: Colour;
  count: number;
}

/** The colours in use, the most frequent first; equals by number, so that one picture gives one order. */
export function countColours(pixels: Uint32Array): Counted[] {
  const counts = new Map<Colour, number>();
  // Screens are long runs of one colour: one look-up for each run.
  let start = 0;
  for (let i = 1; i <= pixels.length; i += 1) {
    const colour = pixels[start] as number;
    if (pixels[i] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + i - start);
    start = i;
  }
  return Array.from(counts, ([colour, count]) => ({ colour, count })).sort(
    (a, b) => b.count - a.count || a.colour - b.colour,
  );
}
