/**
 * Owns where the numbers beside a picture stand and how a line leads from each to its frame. Sums only, no drawing.
 * Must never put a number on the picture: it would cover what it points at.
 */

import { type Busy, chooseWays, pathOf, type Rect, type Side, type Size, type Spot, type Wish } from './leaders.ts';

export interface Placed {
  number: number;
  /** The wished frame, cut to the picture and with a little air around what it frames. */
  frame: Rect;
  side: Side;
  /** The middle of the number's disc. */
  disc: Spot;
  /** From the disc to the frame's edge. */
  leader: Spot[];
}
export interface Placement {
  placed: Placed[];
  /** How far the discs reach below the picture; 0 unless there are more than fit beside it. */
  below: number;
}

/** A disc's radius; from the picture's edge to a disc's middle; between the edges of two discs. */
export const DISC = { radius: 7, offset: 16, between: 2.5 } as const;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The frame cut to the picture; undefined when it lies outside or is not a size at all. */
export function cut({ x, y, width, height }: Rect, size: { width: number; height: number }): Rect | undefined {
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  const left = clamp(x, 0, size.width);
  const top = clamp(y, 0, size.height);
  const right = clamp(x + width, 0, size.width);
  const bottom = clamp(y + height, 0, size.height);
  return right - left > 0.5 && bottom - top > 0.5
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/** How far apart two frames are, across or down; 0 when they touch or overlap. No roots: their last digit may differ. */
const gapOf = (a: Rect, b: Rect): number => {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.max(across, down);
};

/** Frames come as close to their words as the field does; a little air keeps their lines off the letters, and off each other. */
const MOST_AIR = 0.8;
function withAir(wish: Wish, all: readonly Wish[], size: Size, busy: Busy): Wish {
  const gaps = all.filter(({ number }) => number !== wish.number).map(({ frame }) => gapOf(frame, wish.frame));
  const air = Math.min(MOST_AIR, ...gaps.map((gap) => gap / 5));
  const { x, y, width, height } = wish.frame;
  const wider = cut({ x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air }, size);
  return { number: wish.number, frame: betweenLines(wider ?? wish.frame, size, busy) };
}

/** How far a frame's upper or lower edge gives way, points: rows of a table touch, and their words are the neighbour's. */
const GIVE = 3;
const STEP = 0.5;

/** The frame with its level edges where they cross no words, if that is near. It never becomes larger. */
function betweenLines(frame: Rect, size: Size, busy: Busy): Rect {
  const give = Math.min(GIVE, frame.height / 4);
  const [from, to] = [frame.x / size.width, (frame.x + frame.width) / size.width];
  const quietest = (edge: number, inwards: 1 | -1): number => {
    let [best, least] = [edge, busy(edge / size.height, from, to)];
    for (let far = STEP; far <= give && least > 0; far += STEP) {
      const words = busy((edge + inwards * far) / size.height, from, to);
      if (words < least) [best, least] = [edge + inwards * far, words];
    }
    return best;
  };
  const top = quietest(frame.y, 1);
  return { ...frame, y: top, height: quietest(frame.y + frame.height, -1) - top };
}

/** Moves discs apart that want the same spot, keeping their order, so that no two leaders cross. */
function spread(wanted: readonly number[], height: number): number[] {
  const step = 2 * DISC.radius + DISC.between;
  const free = Math.max(height - DISC.radius, DISC.radius + step * (wanted.length - 1));
  const spots: number[] = [];
  for (const y of wanted) spots.push(Math.max(y, DISC.radius, (spots.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  for (let index = spots.length - 1; index >= 0; index--) {
    const limit = index === spots.length - 1 ? free : (spots[index + 1] as number) - step;
    spots[index] = Math.min(spots[index] as number, limit);
  }
  return spots;
}

/**
 * Places a number beside the picture for each wish. Sizes in points. Wishes whose frame does not show are left out;
 * numbers must differ.
 */
export function placeCallouts(wishes: readonly Wish[], size: Size, busy: Busy = () => 0): Placement {
  const visible = wishes.flatMap(({ number, frame }) => {
    const inside = cut(frame, size);
    return inside ? [{ number, frame: inside }] : [];
  });
  const shown = visible.map((wish) => withAir(wish, visible, size, busy));
  const chosen = chooseWays(shown, size, busy, 2 * DISC.radius);
  const placed = (['left', 'right'] as const).flatMap((side) => {
    const own = shown
      .flatMap((wish) => {
        const way = chosen.get(wish.number);
        return way?.side === side ? [{ ...wish, way }] : [];
      })
      .sort((a, b) => a.way.y - b.way.y || a.number - b.number);
    const spots = spread(
      own.map(({ way }) => way.y),
      size.height,
    );
    return own.map(({ number, frame, way }, index): Placed => {
      const out = side === 'left' ? -1 : 1;
      const edge = side === 'left' ? 0 : size.width;
      const disc = { x: edge + out * DISC.offset, y: spots[index] as number };
      const leader = [{ x: disc.x - out * DISC.radius, y: disc.y }, ...pathOf(frame, way, size)];
      return { number, frame, side, disc, leader };
    });
  });
  return {
    placed: placed.sort((a, b) => a.number - b.number),
    below: Math.max(0, ...placed.map(({ disc }) => disc.y + DISC.radius - size.height)),
  };
}
