/** What is known of a picture from its pixels, and when it is believed. */
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hashBytes, hashText } from '../../engine/kernel/hash.ts';
import { changesOf } from './changes.ts';
import { changesIn, DIGEST_VERSION, digestPicture } from './digest.ts';
import { inflated, LARGEST } from './inflate.ts';

const width = 8;
const height = 3;
const picture = {
  width,
  height,
  colours: Uint8Array.of(255, 255, 255, 0, 0, 0),
  pixels: Uint8Array.from({ length: width * height }, (_, at) => Math.floor(at / 3) % 2),
};
const png = Uint8Array.of(1, 2, 3);
const pack = async (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes));
const taken = await digestPicture(png, picture, pack);
const own = { sha256: hashBytes(png), height };

describe('the digest of a picture', () => {
  test('holds its hash, how it looks and where its colour changes', () => {
    expect(taken.version).toBe(DIGEST_VERSION);
    expect(taken.sha256).toBe(hashBytes(png));
    expect(taken.look).toBe(hashText(`8 3 ${hashBytes(picture.colours)} ${hashBytes(picture.pixels)}`));
    expect(new Uint8Array(inflateSync(taken.changes))).toEqual(changesOf(picture.pixels, width, height));
  });

  test('gives its counts back for its own picture', () => {
    expect(changesIn(taken, own)).toEqual(changesOf(picture.pixels, width, height));
  });

  test.for([
    ['there is none', undefined, own],
    ['it belongs to another picture', taken, { ...own, sha256: hashBytes(Uint8Array.of(9)) }],
    ['it was counted by another version', { ...taken, version: DIGEST_VERSION + 1 }, own],
    ['the picture has another height', taken, { ...own, height: height + 1 }],
    ['it was cut off', { ...taken, changes: taken.changes.subarray(0, -6) }, own],
    ['it is nothing that can be unpacked', { ...taken, changes: Uint8Array.of(7, 7, 7) }, own],
  ] as const)('is not believed when %s', ([, digest, of]) => {
    expect(changesIn(digest, of)).toBeUndefined();
  });
});

describe('unpacking', () => {
  const packed = new Uint8Array(deflateSync(new Uint8Array(5_000_000)));
  test('gives just as many bytes as are expected', () => {
    expect(inflated(packed, 5_000_000)).toEqual(new Uint8Array(5_000_000));
  });
  test('gives nothing when there are more or fewer', () => {
    expect(inflated(packed, 4_999_999)).toBeUndefined();
    expect(inflated(packed, 5_000_001)).toBeUndefined();
  });
  test('makes no room for what no picture of ours comes near', () => {
    expect(inflated(packed, LARGEST + 1)).toBeUndefined();
    expect(inflated(packed, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });
});
