/**
 * Owns: finding where a picture is quiet, so that a leader line runs through gaps and not through words.
 * Must never: be needed to show a picture; rows go into the pack unopened (image.ts).
 */
import { PDFContext } from '@cantoo/pdf-lib';
import type { Busy } from '../layout/callouts.ts';
import { decoded } from './decode.ts';
import type { Palette } from './png.ts';

/** Strips across the picture for each of its rows. */
const STRIPS = 100;
/** A line has a width, and letters need air: rows above and below that count as one with a row, per 1000 of height. */
const AIR = 3;

/** The five ways in which PNG writes a row as differences; bytes are pixels here. */
function unfilter(way: number, row: Uint8Array, above: Uint8Array): void {
  if (way === 0) return;
  for (let x = 0; x < row.length; x++) {
    const [left, up, corner] = [row[x - 1] ?? 0, above[x] ?? 0, x > 0 ? (above[x - 1] ?? 0) : 0];
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    row[x] = (row[x] ?? 0) + (way === 1 ? left : way === 2 ? up : way === 3 ? (left + up) >> 1 : paeth);
  }
}

/** How often the colour changes in each strip of each row. */
function changes(pixels: Uint8Array, width: number, height: number): Uint16Array {
  const counts = new Uint16Array(height * STRIPS);
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    const row = pixels.subarray(start + 1, start + 1 + width);
    unfilter(pixels[start] ?? 0, row, above);
    for (let x = 1; x < width; x++) {
      if (row[x] === row[x - 1]) continue;
      const at = y * STRIPS + Math.floor((x * STRIPS) / width);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    above = row;
  }
  return counts;
}

/** How busy stretches of the picture are; undefined when its rows cannot be unpacked, so that no viewer could show it. */
export function busyness({ width, height, rows }: Palette): Busy | undefined {
  const pixels = decoded(PDFContext.create().stream(rows, { Filter: 'FlateDecode' }));
  if (!pixels || pixels.length !== (width + 1) * height) return undefined;
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
