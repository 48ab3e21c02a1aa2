/**
 * Owns which way the line from a number takes to its frame: level, through gaps, round other frames where it can.
 * Must never let two lines cross. Sums only, no drawing.
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
export interface Size {
  width: number;
  height: number;
}
export interface Wish {
  number: number;
  frame: Rect;
}
export type Side = 'left' | 'right';

/**
 * How often the colour changes on the way along a level line: text is busy, gaps and edges are quiet.
 * All three from 0 to 1: `y` down the picture, `from` and `to` across it.
 */
export type Busy = (y: number, from: number, to: number) => number;

/** A line that comes in from `side`, level at `y`, and meets the frame's side, or its corner by a short turn up or down. */
export interface Way {
  side: Side;
  y: number;
  meets: number;
}

/** From the picture's edge to the frame. */
export function pathOf(frame: Rect, { side, y, meets }: Way, size: Size): Spot[] {
  const end = side === 'left' ? frame.x : frame.x + frame.width;
  const level = [
    { x: side === 'left' ? 0 : size.width, y },
    { x: end, y },
  ];
  return y === meets ? level : [...level, { x: end, y: meets }];
}

/** The pieces of a path as boxes without height or without width. */
const legs = (path: readonly Spot[]): Rect[] =>
  path.slice(1).map((b, index) => {
    const a = path[index] as Spot;
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  });

const near = (a: Rect, b: Rect, air: number): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air;

/** Nearer than this, two lines look like one, and a line looks like a frame's edge. */
const AIR = { lines: 1.2, frames: 0.8 };

interface Scene {
  wishes: readonly Wish[];
  size: Size;
  busy: Busy;
  chosen: Map<number, Way>;
  /** Two numbers on one side want to be this far apart. */
  apart: number;
}

/** What a way is held against: the other frames, and the lines that lead to them so far. */
interface Others {
  wishes: readonly Wish[];
  ways: readonly Way[];
  legs: readonly (readonly Rect[])[];
}
function othersOf(own: Wish, { wishes, size, chosen }: Scene): Others {
  const others = wishes.filter(({ number }) => number !== own.number);
  const led = others.flatMap(({ number, frame }) => {
    const way = chosen.get(number);
    return way ? [{ way, legs: legs(pathOf(frame, way, size)) }] : [];
  });
  return { wishes: others, ways: led.map(({ way }) => way), legs: led.map(({ legs: theirs }) => theirs) };
}

/** Along how many of their lines a path leads. */
const clashes = (mine: readonly Rect[], { legs: lines }: Others): number =>
  lines.filter((theirs) => theirs.some((leg) => mine.some((one) => near(one, leg, AIR.lines)))).length;

/**
 * Through another frame is worst, along another line nearly as bad; then through words; then round a corner or a long way. `least`: of a way
 * that cannot cost less no more is asked.
 */
function costOf(own: Wish, way: Way, others: Others, { size, busy, apart }: Scene, least: number): number {
  const path = pathOf(own.frame, way, size);
  const mine = legs(path);
  const [from, to] = [path[0] as Spot, path[1] as Spot];
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  const through = others.wishes.filter(({ frame }) => mine.some((leg) => near(leg, frame, AIR.frames))).length;
  // A crowded side pushes its numbers away from their frames.
  const crowd = others.ways.filter(({ side, y }) => side === way.side && Math.abs(y - way.y) < apart).length;
  const turn = way.y === way.meets ? 0 : 12;
  const cost = (along: number, words: number): number =>
    through * 20_000 + along * 9000 + words * 8 + crowd * 15 + turn + (right - left) / 4;
  if (cost(0, 0) >= least) return Number.POSITIVE_INFINITY;
  // The edges of boxes on the way are a few changes; words are many.
  return cost(clashes(mine, others), busy(way.y / size.height, left / size.width, right / size.width));
}

/** Where a line may meet its frame's side: the middle first, so that it wins when all are quiet. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1];
/** How far above or below its frame a line may run to pass a neighbour. */
const DETOURS = [1.3, 1.6, 2, 2.6, 3.2, 4, 5, 7, 9, 12];

const SIDES = ['left', 'right'] as const;
const straight = ({ frame }: Wish): Way[] =>
  HEIGHTS.flatMap((part) => {
    const y = frame.y + part * frame.height;
    return SIDES.map((side) => ({ side, y, meets: y }));
  });
const around = ({ frame }: Wish, size: Size): Way[] =>
  DETOURS.flatMap((far) => [
    { y: frame.y - far, meets: frame.y },
    { y: frame.y + frame.height + far, meets: frame.y + frame.height },
  ])
    .filter(({ y }) => y > 0 && y < size.height)
    .flatMap((way) => SIDES.map((side) => ({ side, ...way })));

/** The cheapest; of equals the first. */
function best(own: Wish, ways: readonly Way[], scene: Scene): Way {
  const others = othersOf(own, scene);
  let [chosen, least] = [ways[0] as Way, Number.POSITIVE_INFINITY];
  for (const way of ways) {
    const cost = costOf(own, way, others, scene, least);
    if (cost < least) [chosen, least] = [way, cost];
  }
  return chosen;
}

/** A way for each wish, by number. `apart` is how far numbers on one side want to be from each other. */
export function chooseWays(wishes: readonly Wish[], size: Size, busy: Busy, apart: number): Map<number, Way> {
  const scene: Scene = { wishes, size, busy, chosen: new Map(), apart };
  // Twice: the first ones chose without knowing the last.
  for (const wish of [...wishes, ...wishes]) {
    scene.chosen.set(wish.number, best(wish, [...straight(wish), ...around(wish, size)], scene));
  }
  // Level lines cannot cross each other; a turn can cross one. Where it does, its line goes straight after all.
  const turning = () =>
    wishes.find((wish) => {
      const way = scene.chosen.get(wish.number);
      return way && way.y !== way.meets && clashes(legs(pathOf(wish.frame, way, size)), othersOf(wish, scene)) > 0;
    });
  for (let wish = turning(); wish; wish = turning()) scene.chosen.set(wish.number, best(wish, straight(wish), scene));
  return scene.chosen;
}
