import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opaque } from './colours.ts';
import { type Indexed, index, MOST_COLOURS } from './palette.ts';

const back = ({ palette, indices }: Indexed): number[] => Array.from(indices, (place) => palette[place] ?? -1);
// A screen with a photograph on it: much paper, some ink and thousands of colours once each.
const rich = Uint32Array.from({ length: 12_000 }, (_, i) =>
  i % 3 === 0 ? (i * 2654435761) & 0xffffff : i % 20 === 1 ? 0x112233 : 0xf8fafc,
);

describe('a picture in at most 256 colours', () => {
  it('is exact when it has no more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(0xffffff), { minLength: 1, maxLength: 256 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 400 }),
        (colours, picks) => {
          const pixels = Uint32Array.from(picks, (pick) => colours[pick % colours.length] ?? 0);
          const indexed = index(pixels);
          expect(back(indexed)).toEqual([...pixels]);
          expect(indexed.palette.length).toBe(new Set(pixels).size);
        },
      ),
    );
  });

  it('keeps the frequent colours exact when it has more, and takes a near one for the rest', () => {
    const indexed = index(rich);
    const shown = back(indexed);
    expect(indexed.palette.length).toBeLessThanOrEqual(MOST_COLOURS);
    const error = [...rich].map((colour, i) => distance(colour, shown[i] ?? 0));
    expect(error.every((e, i) => e === 0 || i % 3 === 0)).toBe(true);
    expect(error.reduce((sum, e) => sum + e, 0) / (error.length / 3)).toBeLessThan(40);
  });

  it('is the same each time', () => expect(index(rich)).toEqual(index(rich.slice())));

  it('does not dither: equal pixels stay equal', () => {
    const shown = back(index(rich));
    const pairs = new Set(Array.from(rich, (colour, i) => `${colour} as ${shown[i]}`));
    expect(pairs.size).toBe(new Set(rich).size);
  });

  it('lays what is not opaque on white', () => {
    expect([...opaque(Uint8ClampedArray.of(1, 2, 3, 255, 0, 0, 0, 0, 0, 0, 0, 51))]).toEqual([
      0x010203, 0xffffff, 0xcccccc,
    ]);
  });
});

const distance = (a: number, b: number): number =>
  Math.hypot((a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255));
