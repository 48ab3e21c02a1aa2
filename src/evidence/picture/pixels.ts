/**
 * Owns: a picture of at most 256 colours as its pixels alone, in one fixed form, and the hash of that form.
 * Must never: depend on how a file packs the picture: order of the palette, depth, filters, compression.
 */
import { type Hash, hashBytes, hashText } from '../../engine/kernel/hash.ts';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue; three bytes a colour, in rising order, each one used and none twice. */
  colours: Uint8Array;
  /** One byte a pixel, row by row from the top: its place among the colours. */
  places: Uint8Array;
}

/** Brings a palette picture into the fixed form. A place that has no colour is black, as viewers draw it. */
export function fixedPixels(width: number, height: number, palette: readonly number[], indices: Uint8Array): Pixels {
  const used = new Uint8Array(256);
  for (const place of indices) used[place] = 1;
  const colourAt = (place: number): number => palette[place] ?? 0;
  const inUse = [...used.keys()].filter((place) => used[place] === 1);
  const colours = [...new Set(inUse.map(colourAt))].sort((a, b) => a - b);
  const to = new Uint8Array(256);
  for (const place of inUse) to[place] = colours.indexOf(colourAt(place));
  return {
    width,
    height,
    colours: Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    places: indices.map((place) => to[place] ?? 0),
  };
}

/** SHA-256 of size, colours and places: the same for two pictures exactly when they look the same. */
export const pixelsHash = ({ width, height, colours, places }: Pixels): Hash =>
  hashText([width, height, hashBytes(colours), hashBytes(places)].join(' '));
