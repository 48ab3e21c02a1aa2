/**
 * Owns a picture in at most 256 colours. Exact when it has no more; else the frequent half stays exact, so that
 * paper and ink keep their colour, and the rest is shared out. Pure.
 * Must never dither: text has to stay crisp and the file small.
 */
import { blue, type Colour, countColours, green, red } from './colours.ts';
import { medianCut } from './median-cut.ts';

export const MOST_COLOURS = 256;
const KEPT_EXACT = MOST_COLOURS / 2;

export interface Indexed {
  palette: Colour[];
  /** One byte for each pixel: its place in the palette. */
  indices: Uint8Array;
}

/** `pixels` as `opaque` gives them. One picture, one result. */
export function index(pixels: Uint32Array): Indexed {
  const palette = choose(pixels);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const indices = new Uint8Array(pixels.length);
  let colour = -1;
  let place = 0;
  for (let i = 0; i < pixels.length; i += 1) {
    if (pixels[i] !== colour) {
      colour = pixels[i] as number;
      place = places.get(colour) ?? nearest(colour, palette);
      places.set(colour, place);
    }
    indices[i] = place;
  }
  return { palette, indices };
}

function choose(pixels: Uint32Array): Colour[] {
  const counted = countColours(pixels);
  if (counted.length <= MOST_COLOURS) return counted.map(({ colour }) => colour);
  const exact = counted.slice(0, KEPT_EXACT).map(({ colour }) => colour);
  const shared = medianCut(counted.slice(KEPT_EXACT), MOST_COLOURS - KEPT_EXACT);
  return [...new Set([...exact, ...shared])];
}

/** The eye tells greens apart best and blues worst. */
function nearest(colour: Colour, palette: Colour[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  // A plain loop: it runs some million times for a rich picture.
  for (let place = 0; place < palette.length; place += 1) {
    const other = palette[place] as number;
    const dr = red(other) - red(colour);
    const dg = green(other) - green(colour);
    const db = blue(other) - blue(colour);
    const distance = 3 * dr * dr + 4 * dg * dg + 2 * db * db;
    if (distance < least) {
      best = place;
      least = distance;
    }
  }
  return best;
}
