import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Framed, grown, onQuietRows, printed, type Window, windowsOn } from './crop.ts';
import type { Rect, Size } from './leaders.ts';

const most: Size = { width: 490, height: 430 };
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
      fc.property(scenes, ([whole, frames]) => {
        const parts = windowsOn(framedOf(frames), whole, most);
        for (const part of parts) {
          expect(within(part, { x: 0, y: 0, ...whole })).toBe(true);
          expect([part.width <= most.width + 1e-6, part.height <= most.height + 1e-6]).toEqual([true, true]);
        }
        if (whole.width <= most.width && whole.height <= most.height)
          expect(parts).toMatchObject([{ x: 0, y: 0, ...whole }]);
      }),
    );
  });

  test('hold every frame that is not larger than a part, whole, in the one that names its number', () => {
    fc.assert(
      fc.property(scenes, ([whole, frames]) => {
        const framed = framedOf(frames);
        const parts = windowsOn(framed, whole, most);
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
    const whole = { width: 612, height: 420 };
    const parts = windowsOn(framedOf([{ x: 130, y: 200, width: 470, height: 20 }]), whole, most);
    expect(parts).toMatchObject([{ x: 122, width: 490, numbers: [1] }]);
    expect(parts[0]?.height).toBeLessThan(120);
  });

  test('are two where two frames stand too far apart to be read in one', () => {
    const whole = { width: 1000, height: 420 };
    const far = [
      { x: 10, y: 50, width: 80, height: 20 },
      { x: 900, y: 50, width: 80, height: 20 },
    ];
    expect(windowsOn(framedOf(far), whole, most).map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  });

  test('are the whole screen but its menu where nothing is framed', () => {
    expect(windowsOn([], { width: 612, height: 420 }, most)).toEqual([
      { x: 122, y: 0, width: 490, height: 420, numbers: [] },
    ]);
  });
});

describe('a part with room to spare', () => {
  const whole = { width: 600, height: 400 };
  const part: Window = { x: 0, y: 100, width: 490, height: 100, numbers: [1] };
  test('grows upwards to the heading of the screen first, then down, and never beyond the picture', () => {
    expect(grown(part, 60, whole)).toMatchObject({ y: 40, height: 160 });
    expect(grown(part, 150, whole)).toMatchObject({ y: 0, height: 250 });
    expect(grown(part, 1000, whole)).toMatchObject({ y: 0, height: 400 });
  });
  test('is cut where no words are, without losing what is framed', () => {
    fc.assert(
      fc.property(amount(300), amount(200, 30), fc.integer({ min: 3, max: 40 }), (y, height, line) => {
        const framed = framedOf([{ x: 20, y: y + 10, width: 100, height: height - 20 }]);
        const lines = (at: number) => (Math.floor((at * whole.height) / line) % 2 === 0 ? 30 : 0);
        const set = onQuietRows({ ...part, y, height: Math.min(height, 400 - y) }, framed, whole, lines);
        expect(set.y).toBeGreaterThanOrEqual(y);
        expect(set.y).toBeLessThanOrEqual(y + 10);
        expect(set.y + set.height).toBeGreaterThanOrEqual(Math.min(y + height - 10, 400) - 1e-6);
      }),
    );
    const words = (at: number) => (at * whole.height < 107 ? 30 : 0);
    expect(onQuietRows(part, framedOf([{ x: 20, y: 130, width: 50, height: 20 }]), whole, words).y).toBe(107);
  });
});
