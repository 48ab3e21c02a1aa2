import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { png } from '../../../tests/pdf/sample-pictures.ts';
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
