/**
 * Owns unpacking the rows of a palette picture into one byte a pixel, and packing such bytes again.
 * Must never be needed to put a picture into a pack; there its rows go in unopened (image.ts).
 */
import { PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { inflated } from '../../picture/inflate.ts';
import { decoded } from './decode.ts';
import type { Palette } from './png.ts';

/** The ways in which PNG writes a row as differences (1 to 4; 0 is none); bytes are pixels here. */
function unfilter(way: number, row: Uint8Array, above: Uint8Array): void {
  for (let x = 0; x < row.length; x++) {
    const [left, up, corner] = [row[x - 1] ?? 0, above[x] ?? 0, x > 0 ? (above[x - 1] ?? 0) : 0];
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    row[x] = (row[x] ?? 0) + (way === 1 ? left : way === 2 ? up : way === 3 ? (left + up) >> 1 : paeth);
  }
}

/**
 * Rows as PNG has them, each behind a byte that names its filter. The pixels take the place of the rows, so that a large
 * picture is not held twice. Undefined when the length does not fit the size.
 */
function unfiltered(rows: Uint8Array, width: number, height: number): Uint8Array | undefined {
  if (rows.length !== (width + 1) * height) return undefined;
  let above: Uint8Array = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    const way = rows[start] ?? 0;
    if (way > 4) return undefined;
    rows.copyWithin(y * width, start + 1, start + 1 + width);
    const row = rows.subarray(y * width, (y + 1) * width);
    if (way > 0) unfilter(way, row, above);
    above = row;
  }
  return rows.subarray(0, width * height);
}

/** The pixels of a picture in the file; `filtered` as PNG does, or plain. Undefined when they cannot be unpacked. */
export function pixelsOf(stream: PDFObject, width: number, height: number, filtered: boolean): Uint8Array | undefined {
  const bytes = decoded(stream);
  if (!bytes || filtered) return bytes && unfiltered(bytes, width, height);
  return bytes.length === width * height ? bytes : undefined;
}

/**
 * The pixels of a PNG, or of rows packed as a PNG has them. A program that packed rows anew may have done so in a way that
 * only readers of PDF put up with; they get a second chance.
 */
export function pixelsOfPng({
  width,
  height,
  rows,
}: Pick<Palette, 'width' | 'height' | 'rows'>): Uint8Array | undefined {
  const plain = inflated(rows, (width + 1) * height);
  if (plain) return unfiltered(plain, width, height);
  return pixelsOf(PDFContext.create().stream(rows, { Filter: 'FlateDecode' }), width, height, true);
}

/** Pixels as packed rows of a PNG, none of them filtered. */
export function packRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return PDFContext.create().flateStream(rows).getContents();
}
