/**
 * Owns the rows of a picture as PNG and PDF keep them: each behind a byte that names its filter, with differences in place of values.
 * Must never trust a length; rows come out of foreign files.
 */
import { unpack } from './deflate.ts';

/** The ways in which PNG writes a row as differences (1 to 4; 0 is none). `step`: bytes from a pixel to the next. */
function unfilter(way: number, row: Uint8Array, above: Uint8Array, step: number): void {
  for (let x = 0; x < row.length; x++) {
    const [left, up, corner] = [row[x - step] ?? 0, above[x] ?? 0, x < step ? 0 : (above[x - step] ?? 0)];
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    row[x] = (row[x] ?? 0) + (way === 1 ? left : way === 2 ? up : way === 3 ? (left + up) >> 1 : paeth);
  }
}

/** Rows without filters, one after the other; `width` in bytes. Undefined when the length does not fit, or a filter is unknown. */
export function unfiltered(rows: Uint8Array, width: number, step = 1): Uint8Array | undefined {
  if (width < 1 || rows.length % (width + 1) !== 0) return undefined;
  const height = rows.length / (width + 1);
  const plain = new Uint8Array(width * height);
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    const row = plain.subarray(y * width, (y + 1) * width);
    row.set(rows.subarray(start + 1, start + 1 + width));
    const way = rows[start] ?? 0;
    if (way > 4) return undefined;
    if (way > 0) unfilter(way, row, above, step);
    above = row;
  }
  return plain;
}

/** Pixels as rows of a PNG, none of them filtered. */
export function plainRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** The pixels of a PNG, one byte each; undefined when its rows cannot be unpacked or are not of its size. */
export function pixelsOfPng({
  width,
  height,
  rows,
}: {
  width: number;
  height: number;
  rows: Uint8Array;
}): Uint8Array | undefined {
  const size = (width + 1) * height;
  const unpacked = unpack(rows, size);
  return unpacked?.length === size ? unfiltered(unpacked, width) : undefined;
}
