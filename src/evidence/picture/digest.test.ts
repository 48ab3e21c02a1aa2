/** What is known of a picture from its pixels, and when it is believed. */
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashBytes, hashText } from '../../engine/kernel/hash.ts';
import { changesOf } from './changes.ts';
import { LONGER, unpack } from './deflate.ts';
import { DIGEST_VERSION, digestPicture, openedBy, openPicture } from './digest.ts';
import { fixedPixels, pixelsHash } from './pixels.ts';
import { pngOf, readPng } from './png.ts';

const width = 8;
const height = 3;
const indices = Uint8Array.from({ length: width * height }, (_, at) => Math.floor(at / 3) % 2);
const pixels = fixedPixels(width, height, [0x000000, 0xffffff], indices);
const png = pngOf(pixels);
const taken = await digestPicture(png, pixels);
const own = { sha256: hashBytes(png), height };

describe('the digest of a picture', () => {
  test('holds its hash, that of its pixels, and where its colour changes', () => {
    expect(taken.version).toBe(DIGEST_VERSION);
    expect(taken.sha256).toBe(hashBytes(png));
    expect(taken.pixels).toBe(hashText(`8 3 ${hashBytes(pixels.colours)} ${hashBytes(pixels.places)}`));
    expect(new Uint8Array(inflateSync(taken.changes))).toEqual(changesOf(pixels.places, width, height));
  });

  test('gives back for its own picture what opening it would give', async () => {
    const read = readPng(png);
    if (!read.ok) throw new Error(read.error);
    expect(openedBy(taken, own)).toEqual(await openPicture(png, read.value));
  });

  test.for([
    ['there is none', undefined, own],
    ['it belongs to another picture', taken, { ...own, sha256: hashBytes(Uint8Array.of(9)) }],
    ['it was counted by another version', { ...taken, version: DIGEST_VERSION + 1 }, own],
    ['the picture has another height', taken, { ...own, height: height + 1 }],
    ['it was cut off', { ...taken, changes: taken.changes.subarray(0, -6) }, own],
    ['it is nothing that can be unpacked', { ...taken, changes: Uint8Array.of(7, 7, 7) }, own],
  ] as const)('is not believed when %s', ([, digest, of]) => {
    expect(openedBy(digest, of)).toBeUndefined();
  });
});

describe('the hash of the pixels', () => {
  test('is the same however the palette is ordered, and whatever stands in it unused or twice', async () => {
    const turned = indices.map((place) => 1 - place);
    const more = fixedPixels(width, height, [0xffffff, 0x000000, 0xff0000, 0x000000], turned);
    const twice = fixedPixels(width, height, [0xffffff, 0x000000, 0xff0000, 0x000000], turned.with(0, 3));
    expect(await Promise.all([more, twice].map(pixelsHash))).toEqual([taken.pixels, taken.pixels]);
  });
  test('is another for one pixel, one colour, or the sides changed about', async () => {
    const others = [
      fixedPixels(width, height, [0x000000, 0xffffff], indices.with(5, 0)),
      fixedPixels(width, height, [0x000001, 0xffffff], indices),
      fixedPixels(height, width, [0x000000, 0xffffff], indices),
    ];
    for (const other of await Promise.all(others.map(pixelsHash))) expect(other).not.toBe(taken.pixels);
  });
});

describe('unpacking', () => {
  const packed = new Uint8Array(deflateSync(new Uint8Array(5_000_000)));
  test('gives back what was packed, whoever packed it', () => {
    const unpacked = unpack(packed, 5_000_000);
    // Value by value, five million of them would take a test longer than all the rest.
    expect([unpacked?.length, unpacked?.every((byte) => byte === 0)]).toEqual([5_000_000, true]);
    const text = new TextEncoder().encode('Not compressed at all.');
    expect(unpack(new Uint8Array(deflateSync(text, { level: 0 })), 100)).toEqual(text);
  });
  test('gives nothing when there is more than was allowed, or when it is damaged', () => {
    expect(unpack(packed, 4_999_999)).toBe(LONGER);
    expect(unpack(packed.with(1000, (packed[1000] ?? 0) ^ 255), 5_000_000)?.length).not.toBe(5_000_000);
    expect(unpack(Uint8Array.of(1, 2, 3, 4), 100)).toBeUndefined();
  });
  test('ends early: a bomb is told of after each piece, and what is thrown then comes out', () => {
    const bomb = new Uint8Array(deflateSync(new Uint8Array(200_000_000)));
    let told = 0;
    const stop = (bytes: number) => {
      told += bytes;
      if (told > 20_000_000) throw new RangeError('enough');
    };
    expect(() => unpack(bomb, Number.MAX_SAFE_INTEGER, stop)).toThrow('enough');
    expect(told).toBeLessThan(60_000_000);
  });
});
