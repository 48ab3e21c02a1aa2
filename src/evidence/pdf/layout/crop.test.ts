import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed, printOf, roomier } from './crop.ts';
import type { Rect, Size } from './leaders.ts';
import type { Framed, Print, Window } from './print.ts';
import { type Quiet, UNKNOWN } from './quiet.ts';

const most: Size = { width: 490, height: 430 };
/** A picture that is printed `width` by `height` points large at the size that can be read. */
const pictureOf = ({ width, height }: Size): Size => {
  const twelve = printed({ width: 12, height: 12 });
  return { width: (width * 12) / twelve.width, height: (height * 12) / twelve.height };
};
/** How a picture of that size is printed, with frames given in its points. */
const printOn = (whole: Size, frames: readonly Rect[], quiet: Quiet = UNKNOWN): Print =>
  printOf(
    pictureOf(whole),
    (size) => {
      const scale = size.width / whole.width;
      return framedOf(
        frames.map(({ x, y, width, height }) => ({
          x: x * scale,
          y: y * scale,
          width: width * scale,
          height: height * scale,
        })),
      );
    },
    most,
    quiet,
  );
/** What is quiet in a picture with these words, given in shares of it. */
const quietBut = (words: readonly Rect[], menu = 0): Quiet => ({
  rows: (at, from, to) =>
    words.filter(({ x, y, width, height }) => y < at && at < y + height && x < to && from < x + width).length,
  columns: (at, from, to) =>
    words.filter(({ x, y, width, height }) => x < at && at < x + width && y < to && from < y + height).length,
  menu,
});
const framedOf = (frames: readonly Rect[]): Framed[] => frames.map((frame, index) => ({ number: index + 1, frame }));

const amount = (max: number, min = 0) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
const anyScreen = fc.record({ width: amount(1400, 60), height: amount(900, 60) });
const scenes = anyScreen.chain((whole) =>
  fc.tuple(
    fc.constant(whole),
    fc.array(
      fc.tuple(amount(1), amount(1), amount(1), amount(1)).map(([x, y, width, height]) => ({
        x: x * whole.width * 0.9,
        y: y * whole.height * 0.9,
        width: Math.max(4, width * (whole.width - x * whole.width * 0.9)),
        height: Math.max(4, height * (whole.height - y * whole.height * 0.9)),
      })),
      { maxLength: 12 },
    ),
  ),
);
const within = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

describe('the size of print', () => {
  test('makes the smallest type of the screens 7 points high', () => {
    const twelvePixelsInAPicture = printed({ width: 24, height: 24 });
    expect(twelvePixelsInAPicture.height).toBeCloseTo(7);
  });
});

describe('the parts of a picture', () => {
  test('lie in the picture, are no larger than asked for, and are the picture itself where that fits', () => {
    fc.assert(
      fc.property(scenes, ([size, frames]) => {
        const { whole, parts } = printOn(size, frames);
        for (const part of parts) {
          expect(within(part, { x: 0, y: 0, ...whole })).toBe(true);
          expect([part.width <= most.width + 0.01, part.height <= most.height + 0.01]).toEqual([true, true]);
        }
        if (size.width <= most.width && size.height <= most.height) expect(parts).toMatchObject([{ x: 0, y: 0 }]);
      }),
    );
  });

  test('hold every frame that is not larger than a part, whole, in the one that names its number', () => {
    fc.assert(
      fc.property(scenes, ([size, frames]) => {
        const { framed, parts } = printOn(size, frames);
        for (const { number, frame } of framed) {
          const own = parts.filter(({ numbers }) => numbers.includes(number));
          expect(own.length).toBeGreaterThan(0);
          if (frame.width <= most.width && frame.height <= most.height)
            expect(own.some((part) => within(frame, part))).toBe(true);
        }
      }),
    );
  });

  test('take the full width of the page, to the right of the menu, and as few as can be', () => {
    const size = { width: 612, height: 420 };
    const { parts } = printOn(size, [{ x: 130, y: 200, width: 470, height: 20 }], quietBut([], 122 / 612));
    expect(parts).toMatchObject([{ numbers: [1] }]);
    expect(parts[0]?.x).toBeCloseTo(122);
    expect(parts[0]?.width).toBeCloseTo(490);
    expect(parts[0]?.height).toBeLessThan(120);
  });

  test('are two where two frames stand too far apart to be read in one', () => {
    const far = [
      { x: 10, y: 50, width: 80, height: 20 },
      { x: 900, y: 50, width: 80, height: 20 },
    ];
    expect(printOn({ width: 1000, height: 420 }, far).parts.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  });

  test('are the whole screen but its menu where nothing is framed', () => {
    const { whole, parts } = printOn({ width: 612, height: 420 }, [], quietBut([], 122 / 612));
    expect(whole).toEqual(printed(pictureOf({ width: 612, height: 420 })));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.x).toBeCloseTo(122);
    expect(parts[0]?.width).toBeCloseTo(490);
  });

  test('are the whole screen a little smaller where what stands beside the menu is a little too wide: “119 found” keeps its 1', () => {
    // A source beside the list moves the list to the left: its first word begins before the cut that the width of the page asks for.
    const found = { x: 0.19, y: 0.2, width: 0.06, height: 0.02 };
    const { whole, parts } = printOn({ width: 612, height: 420 }, [], quietBut([found], 0.18));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.x).toBeCloseTo(0.18 * whole.width);
    expect(parts[0]?.width).toBeCloseTo(most.width);
    expect(whole.width / 612).toBeGreaterThan(0.95);
  });

  test('are one, smaller, where nothing is framed and the smallest type stays 5 points high', () => {
    const { whole, parts } = printOn({ width: 749, height: 400 }, [], quietBut([], 0.15));
    expect(parts).toHaveLength(1);
    expect(whole.width / 749).toBeGreaterThanOrEqual(5 / 7);
  });

  test('are cut across where no word is, and smaller as a whole where there is no such place', () => {
    const size = { width: 900, height: 400 };
    const gap = (from: number, to: number): Rect[] => [
      { x: 0, y: 0.1, width: from, height: 0.1 },
      { x: to, y: 0.1, width: 1 - to, height: 0.1 },
    ];
    const { whole, parts } = printOn(size, [], quietBut(gap(0.47, 0.49)));
    expect(whole.width).toBeCloseTo(900);
    expect(parts).toHaveLength(2);
    expect((parts[1]?.x ?? 0) / 900).toBeGreaterThanOrEqual(0.47);
    expect((parts[1]?.x ?? 0) / 900).toBeLessThanOrEqual(0.4901);
    const full = printOn(size, [], quietBut([{ x: 0, y: 0.1, width: 1, height: 0.1 }]));
    expect(full.parts).toHaveLength(1);
    expect(full.parts[0]?.width).toBeCloseTo(most.width);
  });

  test('cut no word across, whatever stands on the screen and whatever is framed', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000);
    const anyWords = fc.array(
      fc.tuple(share, share, share).map(([x, y, width]) => ({ x, y, width: Math.min(width / 3, 1 - x), height: 0.02 })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(scenes, anyWords, amount(1000), ([size, frames], words, more) => {
        const quiet = quietBut(words);
        const print = printOn(size, frames, quiet);
        const { whole } = print;
        for (const part of [...print.parts, ...print.parts.map((one) => roomier(one, more, print, quiet))])
          for (const edge of [part.x, part.x + part.width]) {
            if (edge < 0.02 || edge > whole.width - 0.02) continue;
            const [from, to] = [part.y / whole.height, (part.y + part.height) / whole.height];
            expect(quiet.columns(edge / whole.width, from, to)).toBe(0);
          }
      }),
    );
  });

  test('lose nothing where nothing is framed: every word that is not in the menu stands whole in one of them', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amount(1400, 60), amount(900, 60), lines, (width, height, rows) => {
        const words = [...new Set(rows)].map((row) => ({ x: 0.3, y: row / 62, width: 0.1, height: 0.006 }));
        const { whole, parts } = printOn({ width, height }, [], quietBut(words));
        for (const { x, y, width: wide, height: high } of words) {
          const word = {
            x: x * whole.width,
            y: y * whole.height,
            width: wide * whole.width,
            height: high * whole.height,
          };
          expect(parts.some((part) => within(word, part))).toBe(true);
        }
      }),
    );
  });
});

describe('a part with room to spare', () => {
  const whole = { width: 600, height: 400 };
  const print: Print = { whole, framed: [], area: { x: 0, y: 0, ...whole }, parts: [] };
  const part: Window = { x: 0, y: 100, width: 600, height: 100, numbers: [1] };
  test('grows upwards to the heading of the screen first, then down, and never beyond the picture', () => {
    expect(roomier(part, 60, print, UNKNOWN)).toMatchObject({ y: 40, height: 160 });
    expect(roomier(part, 150, print, UNKNOWN)).toMatchObject({ y: 0, height: 250 });
    expect(roomier(part, 1000, print, UNKNOWN)).toMatchObject({ y: 0, height: 400 });
  });
  test('does not grow where its sides would cut a word above it', () => {
    const word = { x: 480 / 600, y: 50 / 400, width: 20 / 600, height: 10 / 400 };
    expect(roomier({ ...part, width: 490 }, 60, print, quietBut([word]))).toEqual({ ...part, width: 490 });
  });
  test('is cut where no words are, without losing what is framed', () => {
    fc.assert(
      fc.property(amount(300), amount(200, 30), fc.integer({ min: 3, max: 40 }), (y, height, line) => {
        const framed = framedOf([{ x: 20, y: y + 10, width: 100, height: height - 20 }]);
        const rows = (at: number) => (Math.floor((at * whole.height) / line) % 2 === 0 ? 30 : 0);
        const own = { ...part, y, height: Math.min(height, 400 - y) };
        const set = roomier(own, 0, { ...print, framed }, { ...UNKNOWN, rows });
        expect(set.y).toBeGreaterThanOrEqual(y);
        expect(set.y).toBeLessThanOrEqual(y + 10);
        expect(set.y + set.height).toBeGreaterThanOrEqual(Math.min(y + height - 10, 400) - 1e-6);
      }),
    );
    const rows = (at: number) => (at * whole.height < 107 ? 30 : 0);
    const framed = framedOf([{ x: 20, y: 130, width: 50, height: 20 }]);
    expect(roomier(part, 0, { ...print, framed }, { ...UNKNOWN, rows }).y).toBe(107);
  });
});
