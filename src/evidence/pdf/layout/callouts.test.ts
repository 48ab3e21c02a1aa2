import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISC, type Placed, placeCallouts } from './callouts.ts';
import type { Rect, Spot, Wish } from './leaders.ts';

const size = { width: 490, height: 300 };

const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);
const inside = ({ x, y }: Spot, { x: left, y: top, width, height }: Rect) =>
  x > left + 0.01 && x < left + width - 0.01 && y > top + 0.01 && y < top + height - 0.01;
/** How far a spot is from a rectangle; 0 inside. */
const away = ({ x, y }: Spot, { x: left, y: top, width, height }: Rect) =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

const cross = (o: Spot, a: Spot, b: Spot) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
const crosses = ([a, b]: [Spot, Spot], [c, d]: [Spot, Spot]) =>
  cross(a, b, c) * cross(a, b, d) < -1e-6 && cross(c, d, a) * cross(c, d, b) < -1e-6;
const legs = ({ leader }: Placed): [Spot, Spot][] =>
  leader.slice(1).map((spot, index) => [leader[index] as Spot, spot]);
/** Spots along a leader, close together. */
const along = (placed: Placed) =>
  legs(placed).flatMap(([a, b]) =>
    Array.from({ length: 41 }, (_, step) => ({
      x: a.x + ((b.x - a.x) * step) / 40,
      y: a.y + ((b.y - a.y) * step) / 40,
    })),
  );

/** Tenths: fast-check's own doubles are nearly all next to nothing. */
const amount = (max: number, min = 0) => fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
const anyFrame = fc.record({ x: amount(480), y: amount(290), width: amount(400), height: amount(200) });
const wishesOf = (frames: readonly Rect[]): Wish[] => frames.map((frame, index) => ({ number: index + 1, frame }));

describe('callouts', () => {
  test('stand beside the picture, clear of it and of each other, and every leader reaches its frame', () => {
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 30 }), (frames) => {
        const { placed, below } = placeCallouts(wishesOf(frames), size);
        for (const [index, one] of placed.entries()) {
          expect(away(one.disc, { x: 0, y: 0, ...size })).toBeGreaterThan(DISC.radius);
          expect(one.disc.y).toBeGreaterThanOrEqual(DISC.radius - 1e-9);
          expect(one.disc.y + DISC.radius).toBeLessThanOrEqual(size.height + below + 1e-9);
          for (const other of placed.slice(index + 1))
            expect(apart(one.disc, other.disc)).toBeGreaterThan(2 * DISC.radius);
          for (const other of placed) {
            if (other !== one)
              for (const spot of along(one)) expect(apart(spot, other.disc)).toBeGreaterThan(DISC.radius - 0.01);
            expect(away(other.disc, one.frame)).toBeGreaterThan(DISC.radius);
          }
          const end = one.leader.at(-1) as Spot;
          expect(away(end, one.frame)).toBeLessThan(1e-9);
          expect(along(one).some((spot) => inside(spot, one.frame))).toBe(false);
        }
      }),
    );
  });

  test('leaders of one side never cross', () => {
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 20 }), (frames) => {
        const { placed } = placeCallouts(wishesOf(frames), size);
        for (const one of placed) {
          for (const other of placed) {
            if (one === other || one.side !== other.side) continue;
            for (const leg of legs(one)) for (const their of legs(other)) expect(crosses(leg, their)).toBe(false);
          }
        }
      }),
    );
  });

  test('no leader runs through another frame when there are two in a row, wherever they stand', () => {
    const row = fc.tuple(amount(150), amount(120, 5), amount(60, 1), amount(140, 5));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
        const frames = rows.flatMap(([x, width, gap, second], index) => {
          const level = { y: 8 + index * 40, height: 24 };
          return [
            { x, width, ...level },
            { x: x + width + gap, width: second, ...level },
          ];
        });
        const { placed } = placeCallouts(wishesOf(frames), size);
        for (const one of placed) {
          for (const other of placed) {
            if (one !== other) expect(along(one).some((spot) => inside(spot, other.frame))).toBe(false);
          }
        }
      }),
    );
  });

  test('the middle one of three in a row is reached through the gap between rows', () => {
    const three = fc.tuple(amount(40), amount(100, 20), amount(100, 20), amount(100, 20));
    fc.assert(
      fc.property(fc.array(three, { minLength: 1, maxLength: 4 }), (rows) => {
        const frames = rows.flatMap(([x, a, b, c], index) => {
          const level = { y: 20 + index * 30, height: 18 };
          return [
            { x, width: a, ...level },
            { x: x + a + 15, width: b, ...level },
            { x: x + a + b + 30, width: c, ...level },
          ];
        });
        const { placed } = placeCallouts(wishesOf(frames), size);
        for (const one of placed) {
          for (const other of placed) {
            if (one !== other) expect(along(one).some((spot) => inside(spot, other.frame))).toBe(false);
          }
        }
      }),
    );
  });

  test('a number stands level with its leader where there is room', () => {
    const { placed } = placeCallouts(
      wishesOf([
        { x: 9, y: 30, width: 30, height: 20 },
        { x: 9, y: 200, width: 30, height: 20 },
      ]),
      size,
    );
    expect(placed.map(({ disc }) => disc.y)).toEqual([40, 210]);
  });

  test('two fields side by side are reached from their own sides', () => {
    const { placed } = placeCallouts(
      wishesOf([
        { x: 20, y: 50, width: 200, height: 20 },
        { x: 260, y: 50, width: 200, height: 20 },
      ]),
      size,
    );
    expect(placed.map(({ side }) => side)).toEqual(['left', 'right']);
  });

  test('a leader takes the quiet way', () => {
    const wish = wishesOf([{ x: 200, y: 100, width: 80, height: 40 }]);
    const words = (y: number) => (y * size.height < 131 ? 60 : 0);
    expect(placeCallouts(wish, size, words).placed[0]?.leader.at(-1)?.y).toBeGreaterThanOrEqual(131);
  });

  test('a frame that touches its neighbour’s words draws its edge in to the gap before its own', () => {
    const words = (y: number) => (y * size.height < 101.6 || y * size.height > 118 ? 40 : 0);
    const [row] = placeCallouts(wishesOf([{ x: 20, y: 100, width: 400, height: 20 }]), size, words).placed;
    expect(row?.frame.y).toBeGreaterThanOrEqual(101.6);
    expect((row?.frame.y ?? 0) + (row?.frame.height ?? 0)).toBeLessThanOrEqual(118);
  });

  test('frames outside the picture or without a size are left out; others are cut to it', () => {
    const { placed } = placeCallouts(
      wishesOf([
        { x: 600, y: 10, width: 20, height: 20 },
        { x: 10, y: 10, width: 0, height: 20 },
        { x: Number.NaN, y: 10, width: 20, height: 20 },
        { x: -30, y: 280, width: 60, height: 90 },
      ]),
      size,
    );
    expect(placed.map(({ number }) => number)).toEqual([4]);
    const { x, y, width, height } = placed[0]?.frame ?? {};
    expect([x, y, width, height].map((length) => length?.toFixed(1))).toEqual(['0.0', '279.2', '30.8', '20.8']);
  });

  test('the same wishes give the same places', () => {
    const wishes = wishesOf([
      { x: 9, y: 9, width: 30, height: 9 },
      { x: 60, y: 9, width: 30, height: 9 },
      { x: 99, y: 9, width: 30, height: 9 },
    ]);
    expect(placeCallouts(wishes, size)).toEqual(placeCallouts(wishes, size));
  });
});
