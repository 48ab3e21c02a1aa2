import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formPicture, png } from '../../../../tests/pdf/sample-pictures.ts';
import { openPicture } from './open-picture.ts';
import { buildPng, readPng } from './png.ts';

const rows = deflateSync(Buffer.alloc(5 * 4));
const picture = png(4, 4, rows);

describe('palette PNG', () => {
  test('comes out byte for byte as it went in', () => {
    const read = readPng(picture);
    if (!read.ok) throw new Error(read.error);
    expect([read.value.width, read.value.height, read.value.colours.length]).toEqual([4, 4, 768]);
    expect(buildPng(read.value)).toEqual(picture);
  });

  test.for([
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'is not a PNG.'],
    ['nothing', new Uint8Array(), 'is not a PNG.'],
    ['true colour', png(4, 4, rows, [8, 2, 0, 0, 0]), 'with a palette'],
    ['four bits', png(4, 4, rows, [4, 3, 0, 0, 0]), 'with a palette'],
    ['interlaced', png(4, 4, rows, [8, 3, 0, 0, 1]), 'with a palette'],
    ['see-through', png(4, 4, rows, undefined, [['tRNS', Uint8Array.of(0)]]), 'without extra chunks'],
    ['no size', png(0, 4, rows), 'damaged'],
    ['cut off', picture.subarray(0, -20), 'damaged'],
  ] as const)('refuses %s', ([, bytes, why]) => {
    const read = readPng(bytes);
    expect(read.ok ? '' : read.error).toContain(why);
  });
});

describe('where a picture is quiet', () => {
  const palette = (bytes: Uint8Array) => {
    const read = readPng(bytes);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };
  const opened = async (bytes: Uint8Array) => openPicture(palette(bytes));
  test('words are busy, gaps are not', async () => {
    const { busy } = (await opened(formPicture(1))) ?? {};
    // The first entry of the side bar, and the gap below it.
    expect(busy?.(44 / 760, 0, 0.14)).toBeGreaterThanOrEqual(2);
    expect(busy?.(66 / 760, 0, 0.13)).toBe(0);
  });
  test('all five filters of PNG rows', async () => {
    // Three pixels a row: 1 2 2, written in each of the five ways.
    const filtered = [0, 1, 2, 2, 1, 1, 1, 0, 2, 0, 0, 0, 3, 1, 1, 0, 4, 0, 0, 0];
    const { busy } = (await opened(png(3, 5, deflateSync(Uint8Array.from(filtered))))) ?? {};
    for (let row = 0; row < 5; row++) expect(busy?.(row / 4, 0, 1)).toBe(1);
  });
  test('says so when rows cannot be unpacked', async () => {
    expect(await opened(png(4, 4, Uint8Array.of(1, 2, 3, 4)))).toBeUndefined();
    expect(await opened(png(4, 9, rows))).toBeUndefined();
    expect(await opened(png(4, 3, rows))).toBeUndefined();
  });
});
