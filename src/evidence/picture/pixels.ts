/**
 * Owns a picture of at most 256 colours as its pixels alone, in one fixed form, and the hash of that form.
 * Must never depend on how a file packs the picture: order of the palette, depth, filters, compression.
 */
import { digestBytes, digestText } from '../../engine/kernel/digest.ts';
import type { Hash } from '../../engine/kernel/hash.ts';

export interface Pixels {
  /** px */
  width: number;
  height: number;
  /** Red, green, blue; three bytes a colour, in rising order, each one used and none twice. */
  colours: Uint8Array;
  /** One byte a pixel, row by row from the top: its place among the colours. */
  places: Uint8Array;
}

/** Brings a palette picture into the fixed form; `palette`: 0xRRGGBB. A place that has no colour is black, as viewers draw it. */
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
    // A picture of ours is in that form already, and is large.
    places: inUse.every((place) => to[place] === place) ? indices : mapped(indices, to),
  };
}

function mapped(indices: Uint8Array, to: Uint8Array): Uint8Array {
  const places = new Uint8Array(indices.length);
  for (let at = 0; at < indices.length; at++) places[at] = to[indices[at] ?? 0] ?? 0;
  return places;
}

/** SHA-256 of size, colours and places: the same for two pictures exactly when they look the same. */
export async function pixelsHash({ width, height, colours, places }: Pixels): Promise<Hash> {
  const [inks, marks] = await Promise.all([digestBytes(colours), digestBytes(places)]);
  return digestText([width, height, inks, marks].join(' '));
}
