import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formPicture, png } from '../../../../tests/pdf/sample-pictures.ts';
import { changesOf, STRIPS } from '../../picture/changes.ts';
import { openPicture } from '../../picture/digest.ts';
import { readPng } from '../../picture/png.ts';
import type { Quiet } from '../layout/quiet.ts';
import { quietOf } from './quiet-areas.ts';

async function quietIn(bytes: Uint8Array): Promise<Quiet | undefined> {
  const read = readPng(bytes);
  if (!read.ok) throw new Error(read.error);
  const opened = await openPicture(bytes, read.value);
  return opened && quietOf(opened.changes, read.value.height);
}

describe('where a picture is quiet', () => {
  test('words are busy, gaps are not', async () => {
    const quiet = await quietIn(formPicture(1));
    // The first entry of the side bar, and the gap below it.
    expect(quiet?.rows(44 / 760, 0, 0.14)).toBeGreaterThanOrEqual(2);
    expect(quiet?.rows(66 / 760, 0, 0.13)).toBe(0);
  });
  test('all five filters of PNG rows', async () => {
    // Three pixels a row: 1 2 2, written in each of the five ways.
    const filtered = [0, 1, 2, 2, 1, 1, 1, 0, 2, 0, 0, 0, 3, 1, 1, 0, 4, 0, 0, 0];
    const quiet = await quietIn(png(3, 5, deflateSync(Uint8Array.from(filtered))));
    for (let row = 0; row < 5; row++) expect(quiet?.rows(row / 4, 0, 1)).toBe(1);
  });
  test('nothing is said of rows that cannot be unpacked', async () => {
    const rows = deflateSync(Buffer.alloc(5 * 4));
    expect(await quietIn(png(4, 4, Uint8Array.of(1, 2, 3, 4)))).toBeUndefined();
    expect(await quietIn(png(4, 9, rows))).toBeUndefined();
    expect(await quietIn(png(4, 3, rows))).toBeUndefined();
  });
  test('an upright line is quiet where it meets no letter, whatever stands above and below what is asked about', () => {
    // A word of ten pixels in the middle of the second of three rows, 100 pixels wide.
    const pixels = new Uint8Array(300);
    for (let at = 145; at < 155; at += 2) pixels[at] = 1;
    const { columns } = quietOf(changesOf(pixels, 100, 3), 3);
    expect(columns(0.48, 0, 1)).toBe(1);
    expect(columns(0.48, 0, 0.3)).toBe(0);
    expect(columns(0.2, 0, 1)).toBe(0);
  });
  test('the menu ends in the air behind the line that sets it apart, and a screen without such a line has none', () => {
    const rowsOf = (line: (row: number) => boolean, letter = 0): Uint8Array => {
      const pixels = new Uint8Array(200 * 40);
      for (let row = 0; row < 40; row++) {
        if (line(row)) pixels[row * 200 + 31] = 1;
        if (letter > 0 && row % 4 === 0) pixels[row * 200 + letter] = 1;
      }
      return changesOf(pixels, 200, 40);
    };
    expect(
      quietOf(
        rowsOf(() => true),
        40,
      ).menu,
    ).toBe(17 / STRIPS);
    expect(
      quietOf(
        rowsOf((row) => row < 20),
        40,
      ).menu,
    ).toBe(0);
    // Nothing between the line and the letters behind it: nobody can tell them apart.
    expect(
      quietOf(
        rowsOf(() => true, 34),
        40,
      ).menu,
    ).toBe(0);
  });
});
