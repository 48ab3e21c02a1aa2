/** Counting where a picture's colour changes: what the callouts on the pages are placed by. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, STRIPS } from './changes.ts';

/** The count as it is meant: pixel by pixel. */
function slowly(pixels: Uint8Array, width: number, height: number): number[] {
  const counts = Array.from({ length: height * STRIPS }, () => 0);
  for (let y = 0; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const strip = y * STRIPS + Math.floor((x * STRIPS) / width);
      if (pixels[y * width + x] !== pixels[y * width + x - 1]) counts[strip] = (counts[strip] ?? 0) + 1;
    }
  }
  return counts.map((count) => Math.min(255, count));
}

/** Long stretches of one colour, as on a screen, and some of another; `skip` bytes lie before the picture in its buffer. */
const picture = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }))
  .chain(([width, height, skip]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 1, max: 12 })), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((runs) => {
        const all = runs.flatMap(([colour, long]) => Array.from({ length: long }, () => colour));
        const held = new Uint8Array(skip + width * height);
        held.set(all.slice(0, width * height), skip);
        return { width, height, pixels: held.subarray(skip) };
      }),
  );

describe('how often the colour changes', () => {
  test('is counted for each strip of each row', () =>
    fc.assert(
      fc.property(picture, ({ width, height, pixels }) => {
        expect([...changesOf(pixels, width, height)]).toEqual(slowly(pixels, width, height));
      }),
      { numRuns: 300 },
    ));

  test('is 255 where it is more', () => {
    const width = 400 * STRIPS;
    const striped = Uint8Array.from({ length: width }, (_, x) => x % 2);
    expect([...changesOf(striped, width, 1)]).toEqual(slowly(striped, width, 1));
    expect(changesOf(striped, width, 1)[5]).toBe(255);
  });
});
