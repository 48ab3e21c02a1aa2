import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formPicture, png } from '../../../../tests/pdf/sample-pictures.ts';
import { openPicture } from '../../picture/digest.ts';
import { readPng } from '../../picture/png.ts';
import type { Busy } from '../layout/leaders.ts';
import { busyness } from './quiet-areas.ts';

async function busyIn(bytes: Uint8Array): Promise<Busy | undefined> {
  const read = readPng(bytes);
  if (!read.ok) throw new Error(read.error);
  const opened = await openPicture(bytes, read.value);
  return opened && busyness(opened.changes, read.value.height);
}

describe('where a picture is quiet', () => {
  test('words are busy, gaps are not', async () => {
    const busy = await busyIn(formPicture(1));
    // The first entry of the side bar, and the gap below it.
    expect(busy?.(44 / 760, 0, 0.14)).toBeGreaterThanOrEqual(2);
    expect(busy?.(66 / 760, 0, 0.13)).toBe(0);
  });
  test('all five filters of PNG rows', async () => {
    // Three pixels a row: 1 2 2, written in each of the five ways.
    const filtered = [0, 1, 2, 2, 1, 1, 1, 0, 2, 0, 0, 0, 3, 1, 1, 0, 4, 0, 0, 0];
    const busy = await busyIn(png(3, 5, deflateSync(Uint8Array.from(filtered))));
    for (let row = 0; row < 5; row++) expect(busy?.(row / 4, 0, 1)).toBe(1);
  });
  test('nothing is said of rows that cannot be unpacked', async () => {
    const rows = deflateSync(Buffer.alloc(5 * 4));
    expect(await busyIn(png(4, 4, Uint8Array.of(1, 2, 3, 4)))).toBeUndefined();
    expect(await busyIn(png(4, 9, rows))).toBeUndefined();
    expect(await busyIn(png(4, 3, rows))).toBeUndefined();
  });
});
