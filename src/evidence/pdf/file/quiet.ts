/**
 * Owns: finding where a picture is quiet, so that a leader line runs through gaps and not through words.
 * Must never: be needed to show a picture; rows go into the pack unopened (image.ts).
 */

import type { Palette } from '../../picture/png.ts';
import { pixelsOfPng } from '../../picture/rows.ts';
import type { Busy } from '../layout/leaders.ts';

/** Strips across the picture for each of its rows. */
const STRIPS = 100;
/** A line has a width, and letters need air: rows above and below that count as one with a row, per 1000 of height. */
const AIR = 5;

/** How often the colour changes in each strip of each row. */
function changes(pixels: Uint8Array, width: number, height: number): Uint16Array {
  const counts = new Uint16Array(height * STRIPS);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 1; x < width; x++) {
      if (pixels[start + x] === pixels[start + x - 1]) continue;
      const at = y * STRIPS + Math.floor((x * STRIPS) / width);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** How busy stretches of the picture are; undefined when its rows cannot be unpacked, so that no viewer could show it. */
export function busyness(palette: Palette): Busy | undefined {
  const { width, height } = palette;
  const pixels = pixelsOfPng(palette);
  if (!pixels) return undefined;
  const counts = changes(pixels, width, height);
  const air = Math.max(1, Math.round((height * AIR) / 1000));
  return (y, from, to) => {
    const middle = Math.round(y * (height - 1));
    const [first, last] = [Math.max(0, middle - air), Math.min(height - 1, middle + air)];
    const [left, right] = [Math.floor(from * STRIPS), Math.min(STRIPS, Math.ceil(to * STRIPS))];
    let most = 0;
    for (let row = first; row <= last; row++) {
      let sum = 0;
      for (let strip = left; strip < right; strip++) sum += counts[row * STRIPS + strip] ?? 0;
      most = Math.max(most, sum);
    }
    return most;
  };
}
