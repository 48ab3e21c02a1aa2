/**
 * Owns: where the numbers beside a picture stand and how a line leads from each to its frame. Sums only, no drawing.
 * Must never: put a number on the picture: it would cover what it points at.
 */

/** Points from the picture's top left corner, y downwards. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Spot {
  x: number;
  y: number;
}
export interface Wish {
  number: number;
  frame: Rect;
}
export interface Placed {
  number: number;
  /** The wished frame, cut to the picture. */
  frame: Rect;
  side: 'left' | 'right';
  /** The middle of the number's disc. */
  disc: Spot;
  /** From the disc to the frame's edge. */
  leader: Spot[];
}
/**
 * How often the colour changes on the way along a level line: text is busy, gaps and edges are quiet.
 * All three from 0 to 1: `y` down the picture, `from` and `to` across it.
 */
export type Busy = (y: number, from: number, to: number) => number;

export interface Placement {
  placed: Placed[];
  /** How far the discs reach below the picture; 0 unless there are more than fit beside it. */
  below: number;
}

/** A disc's radius; from the picture's edge to a disc's middle; between the edges of two discs. */
export const DISC = { radius: 7, offset: 16, between: 2.5 } as const;

type Side = Placed['side'];
interface Choice {
  side: Side;
  /** How far down the leader runs over the picture, level. */
  y: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The frame cut to the picture; undefined when it lies outside or is not a size at all. */
export function cut({ x, y, width, height }: Rect, size: { width: number; height: number }): Rect | undefined {
  if (![x, y, width, height].every(Number.isFinite)) return undefined;
  const left = clamp(x, 0, size.width);
  const top = clamp(y, 0, size.height);
  const right = clamp(x + width, 0, size.width);
  const bottom = clamp(y + height, 0, size.height);
  return right - left > 0.5 && bottom - top > 0.5 ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/** The stretch of the picture a leader runs over. */
const reach = (frame: Rect, side: Side, width: number): [number, number] =>
  side === 'left' ? [0, frame.x] : [frame.x + frame.width, width];

const overlap = (a: [number, number], b: [number, number]) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** What the choice of one callout depends on. */
interface Scene {
  wishes: readonly Wish[];
  size: { width: number; height: number };
  busy: Busy;
  chosen: Map<number, Choice>;
}

/** Through another frame is worst, along another leader nearly as bad; then through words; then a long way. */
function costOf(own: Wish, choice: Choice, { wishes, size, busy, chosen }: Scene): number {
  const run = reach(own.frame, choice.side, size.width);
  // The edges of boxes on the way are a few changes; words are many.
  let cost = (run[1] - run[0]) / 4 + 8 * busy(choice.y / size.height, run[0] / size.width, run[1] / size.width);
  for (const { number, frame } of wishes) {
    if (number === own.number) continue;
    const crosses = choice.y > frame.y - 1 && choice.y < frame.y + frame.height + 1;
    if (crosses && overlap(run, [frame.x, frame.x + frame.width]) > 0) cost += 20_000;
    const theirs = chosen.get(number);
    if (!theirs || theirs.side !== choice.side) continue;
    if (Math.abs(theirs.y - choice.y) < 2.5) cost += overlap(run, reach(frame, theirs.side, size.width)) > 0 ? 9000 : 0;
    // A crowded side pushes its numbers away from their frames.
    if (Math.abs(theirs.y - choice.y) < 2 * DISC.radius) cost += 15;
  }
  return cost;
}

/** Where a leader may meet its frame's side: the middle first, so that it wins when all are quiet. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1];

const choicesFor = ({ frame }: Wish): Choice[] =>
  HEIGHTS.flatMap((part) => (['left', 'right'] as const).map((side) => ({ side, y: frame.y + part * frame.height })));

function choose(scene: Scene): void {
  // Twice: the first ones chose without knowing the last.
  for (const wish of [...scene.wishes, ...scene.wishes]) {
    const costs = choicesFor(wish).map((choice) => ({ choice, cost: costOf(wish, choice, scene) }));
    scene.chosen.set(wish.number, costs.reduce((a, b) => (b.cost < a.cost ? b : a)).choice);
  }
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
export function placeCallouts(wishes: readonly Wish[], size: Scene['size'], busy: Busy = () => 0): Placement {
  const shown = wishes.flatMap(({ number, frame }) => {
    const visible = cut(frame, size);
    return visible ? [{ number, frame: visible }] : [];
  });
  const chosen = new Map<number, Choice>();
  choose({ wishes: shown, size, busy, chosen });
  const placed = (['left', 'right'] as const).flatMap((side) => {
    const own = shown
      .flatMap((wish) => {
        const choice = chosen.get(wish.number);
        return choice?.side === side ? [{ ...wish, y: choice.y }] : [];
      })
      .sort((a, b) => a.y - b.y || a.number - b.number);
    const spots = spread(own.map(({ y }) => y), size.height);
    return own.map(({ number, frame, y }, index): Placed => {
      const out = side === 'left' ? -1 : 1;
      const edge = side === 'left' ? 0 : size.width;
      const disc = { x: edge + out * DISC.offset, y: spots[index] as number };
      const end = side === 'left' ? frame.x : frame.x + frame.width;
      return { number, frame, side, disc, leader: [{ x: disc.x - out * DISC.radius, y: disc.y }, { x: edge, y }, { x: end, y }] };
    });
  });
  return {
    placed: placed.sort((a, b) => a.number - b.number),
    below: Math.max(0, ...placed.map(({ disc }) => disc.y + DISC.radius - size.height)),
  };
}
