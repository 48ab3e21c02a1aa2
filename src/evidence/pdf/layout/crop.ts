/**
 * Owns which parts of a picture are printed, so that what is marked can be read on paper and two figures stand on a page.
 * Must never make pixels: a part is a window on the same picture. Sums only, no drawing; all lengths in points.
 *
 * The rule: every picture is printed at READABLE points for a CSS pixel, so the smallest type of the screens (12 px) comes out at 7 pt.
 * A picture that is wider than the page at that size is cut to what its callouts frame, and what surrounds it.
 */
import { PICTURE_SCALE } from '../../picture/scale.ts';
import { cut } from './callouts.ts';
import type { Busy, Rect, Size } from './leaders.ts';

/** The smallest type of the screens (--t-xs), CSS px, and how large it must be on paper, points. */
const SMALLEST = { screen: 12, paper: 7 } as const;
/** Points for a CSS pixel. */
const READABLE = SMALLEST.paper / SMALLEST.screen;

/** The whole picture at the size it is printed in. `picture`: px */
export const printed = ({ width, height }: Size): Size => ({
  width: (width * READABLE) / PICTURE_SCALE,
  height: (height * READABLE) / PICTURE_SCALE,
});

/** A part of the picture, and the callouts that it is there for. */
export interface Window extends Rect {
  numbers: number[];
}

export interface Framed {
  number: number;
  frame: Rect;
}

/** Around what is framed: labels stand above and beside it. */
const AROUND = { above: 18, below: 14, beside: 8 } as const;
/** A lower window than this tells nothing of where one is. */
const LOWEST = 100;
/** Where nothing is framed: a picture that is wider by no more than this loses its left edge, where the menu stands. */
const MENU = 0.2;

/** Frames that are larger than a window are seen in several. */
function pieces({ number, frame }: Framed, most: Size): Framed[] {
  const [across, down] = [Math.ceil(frame.width / most.width), Math.ceil(frame.height / most.height)];
  const [width, height] = [frame.width / across, frame.height / down];
  return Array.from({ length: across * down }, (_, index) => ({
    number,
    frame: { x: frame.x + (index % across) * width, y: frame.y + Math.floor(index / across) * height, width, height },
  }));
}

function both(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
const fits = (rect: Rect, most: Size): boolean => rect.width <= most.width && rect.height <= most.height;

/** A stretch of at least `least` and at most `most`, with `before` and `after` around it where there is room. */
function stretch(
  from: number,
  length: number,
  whole: number,
  { before, after, least, most }: { before: number; after: number; least: number; most: number },
): { from: number; length: number } {
  const wide = Math.min(whole, most, Math.max(least, length + before + after));
  // What is framed stays in it; the air before it gives way to that.
  const start = Math.min(Math.max(from - before, from + length - wide, 0), from, whole - wide);
  return { from: Math.max(start, 0), length: wide };
}

/** Full width: what stands beside a field says what it is. To the right as far as it goes, as menus stand on the left. */
function windowOn(box: Rect, numbers: number[], whole: Size, most: Size): Window {
  const width = Math.min(whole.width, most.width);
  const left = Math.max(box.x - AROUND.beside, box.x + box.width - width, 0);
  const down = stretch(box.y, box.height, whole.height, {
    before: AROUND.above,
    after: AROUND.below,
    least: LOWEST,
    most: most.height,
  });
  return { x: Math.min(left, whole.width - width), y: down.from, width, height: down.length, numbers };
}

/**
 * The parts to print, in reading order: as few as hold all frames. `whole`: the picture as printed; `most`: the largest part.
 * Where nothing is framed, all of the picture but its menu.
 */
export function windowsOn(framed: readonly Framed[], whole: Size, most: Size): Window[] {
  if (fits({ x: 0, y: 0, ...whole }, most))
    return [{ x: 0, y: 0, ...whole, numbers: framed.map(({ number }) => number) }];
  const inside = framed.flatMap(({ number, frame }) => {
    const seen = cut(frame, whole);
    return seen ? [{ number, frame: seen }] : [];
  });
  if (inside.length === 0) return tiles(whole, most);
  const groups: { box: Rect; numbers: number[] }[] = [];
  const all = inside
    .flatMap((each) => pieces(each, most))
    .sort((a, b) => a.frame.y - b.frame.y || a.frame.x - b.frame.x);
  for (const { number, frame } of all) {
    const group = groups.find(({ box }) => fits(both(box, frame), most));
    if (!group) groups.push({ box: frame, numbers: [number] });
    else {
      group.box = both(group.box, frame);
      group.numbers.push(number);
    }
  }
  return groups.map(({ box, numbers }) => windowOn(box, numbers, whole, most));
}

function tiles(whole: Size, most: Size): Window[] {
  const across = Math.max(1, Math.ceil((whole.width * (1 - MENU)) / most.width));
  const down = Math.ceil(whole.height / most.height);
  const [width, height] = [Math.min(whole.width, most.width), whole.height / down];
  return Array.from({ length: across * down }, (_, index) => {
    // Next to each other from the right.
    const x = Math.max(0, whole.width - (across - (index % across)) * width);
    return { x, y: Math.floor(index / across) * height, width, height, numbers: [] };
  });
}

/** The part made higher by up to `more`: upwards first, to the heading of the screen, then down. */
export function grown(part: Window, more: number, whole: Size): Window {
  const up = Math.min(part.y, Math.max(0, more));
  const down = Math.min(whole.height - part.y - part.height, Math.max(0, more) - up);
  return { ...part, y: part.y - up, height: part.height + up + down };
}

/** How far an edge may move to cut through a gap and not through words. */
const REACH = 22;
const STEP = 0.5;

/** The part with its upper and lower edge drawn in to quiet rows; what it frames stays inside. */
export function onQuietRows(part: Window, framed: readonly Framed[], whole: Size, busy: Busy): Window {
  const own = framed.filter(({ number }) => part.numbers.includes(number)).map(({ frame }) => frame);
  const top = Math.min(...own.map(({ y }) => y));
  const bottom = Math.max(...own.map(({ y, height }) => y + height));
  const [from, to] = [part.x / whole.width, (part.x + part.width) / whole.width];
  const quietest = (edge: number, low: number, high: number): number => {
    let [best, least] = [edge, busy(edge / whole.height, from, to)];
    for (let far = STEP; far <= REACH && least > 0; far += STEP)
      for (const at of [edge + far, edge - far]) {
        if (at < low || at > high) continue;
        const words = busy(at / whole.height, from, to);
        if (words < least) [best, least] = [at, words];
      }
    return best;
  };
  const y = part.y <= 0 ? 0 : quietest(part.y, part.y, Math.min(top, part.y + REACH));
  const foot = part.y + part.height;
  const end = foot >= whole.height ? whole.height : quietest(foot, Math.max(bottom, foot - REACH), foot);
  return { ...part, y, height: end - y };
}

/** How busy the part is, asked as of a picture of its own. */
export const busyIn =
  (part: Rect, whole: Size, busy: Busy): Busy =>
  (y, from, to) =>
    busy(
      (part.y + y * part.height) / whole.height,
      (part.x + from * part.width) / whole.width,
      (part.x + to * part.width) / whole.width,
    );
