/**
 * Owns which parts of a picture are printed, so that what is marked can be read on paper and two figures stand on a page.
 * Must never make pixels: a part is a window on the same picture. Sums only, no drawing; all lengths in points.
 *
 * The rule: every picture is printed at READABLE points for a CSS pixel, so the smallest type of the screens (12 px) comes out at 7 pt.
 * One that is wider than the page loses its menu; a hair too wide still, it is printed that much smaller. Else it is cut to what its
 * callouts frame, and what surrounds it. Where no cut leaves every word whole, all of it is printed as small as it must be.
 */
import { PICTURE_SCALE } from '../../picture/scale.ts';
import { cut } from './callouts.ts';
import { cutsNoWord, onQuietColumns, onQuietRows, tiles } from './edges.ts';
import type { Rect, Size } from './leaders.ts';
import type { Framed, Print, Window } from './print.ts';
import type { Quiet } from './quiet.ts';

/** The smallest type of the screens (--t-xs), CSS px, and how large it must be on paper, points. */
const SMALLEST = { screen: 12, paper: 7 } as const;
/** Points for a CSS pixel. */
const READABLE = SMALLEST.paper / SMALLEST.screen;
/** Wider than the page by no more than this, a picture is printed that much smaller rather than cut: the smallest type at 6.4 pt. */
const A_HAIR = 1.1;
/** The same where nothing is framed: a screen in four pieces is harder to read than one whose smallest type is 5 pt high. */
const UNFRAMED = 1.4;

/** The whole picture at the size it is printed in. `picture`: px */
export const printed = ({ width, height }: Size, scale = 1): Size => ({
  width: (width * READABLE * scale) / PICTURE_SCALE,
  height: (height * READABLE * scale) / PICTURE_SCALE,
});

type Sheet = Omit<Print, 'parts'>;

/** Around what is framed: labels stand above and beside it. */
const AROUND = { above: 18, below: 14, beside: 8 } as const;
/** A lower window than this tells nothing of where one is. */
const LOWEST = 100;

/** What stands right of the menu, where the page has no room for it and nothing is framed in it. */
function areaOf(whole: Size, framed: readonly Framed[], most: Size, { menu }: Quiet): Rect {
  const x = menu * whole.width;
  if (whole.width <= most.width || framed.some(({ frame }) => frame.x < x)) return { x: 0, y: 0, ...whole };
  return { x, y: 0, width: whole.width - x, height: whole.height };
}

/** The parts to print. `picture`: px; `frames`: what is framed in a picture of that size; `most`: the largest part. */
export function printOf(picture: Size, frames: (whole: Size) => Framed[], most: Size, quiet: Quiet): Print {
  const sheet = (whole: Size): Sheet => {
    const framed = frames(whole);
    return { whole, framed, area: areaOf(whole, framed, most, quiet) };
  };
  const large = sheet(printed(picture));
  const wide = large.area.width / most.width;
  const slightly = large.framed.length > 0 ? A_HAIR : UNFRAMED;
  const parts = wide <= 1 || wide > slightly ? partsOf(large, most, quiet) : undefined;
  if (parts) return { ...large, parts };
  const small = sheet(printed(picture, 1 / wide));
  // As wide as the page, so nothing is cut across.
  return { ...small, parts: partsOf(small, most, quiet) ?? [{ ...small.area, numbers: [] }] };
}

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
function windowOn(box: Rect, numbers: number[], area: Rect, most: Size): Window {
  const width = Math.min(area.width, most.width);
  const left = Math.max(box.x - AROUND.beside, box.x + box.width - width, area.x);
  const down = stretch(box.y, box.height, area.height, {
    before: AROUND.above,
    after: AROUND.below,
    least: LOWEST,
    most: most.height,
  });
  return { x: Math.min(left, area.x + area.width - width), y: down.from, width, height: down.length, numbers };
}

/** In reading order, as few as hold all frames; where nothing is framed, all of the picture but its menu. Undefined: a word would be cut. */
function partsOf(sheet: Sheet, most: Size, quiet: Quiet): Window[] | undefined {
  const { framed, whole, area } = sheet;
  if (fits({ x: 0, y: 0, ...whole }, most))
    return [{ x: 0, y: 0, ...whole, numbers: framed.map(({ number }) => number) }];
  const inside = framed.flatMap(({ number, frame }) => {
    const seen = cut(frame, whole);
    return seen ? [{ number, frame: seen }] : [];
  });
  if (inside.length === 0) return tiles(area, most, whole, quiet);
  const parts = groupsOf(inside, most).map(({ box, numbers }) => {
    const part = onQuietRows(windowOn(box, numbers, area, most), framed, whole, quiet);
    return cutsNoWord(part, area, whole, quiet) ? part : onQuietColumns(part, sheet, quiet);
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Frames that can be seen together, from the top down. */
function groupsOf(inside: readonly Framed[], most: Size): { box: Rect; numbers: number[] }[] {
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
  return groups;
}

/** The part made higher by up to `more`: upwards first, to the heading of the screen, then down. */
function grown(part: Window, more: number, whole: Size): Window {
  const up = Math.min(part.y, Math.max(0, more));
  const down = Math.min(whole.height - part.y - part.height, Math.max(0, more) - up);
  return { ...part, y: part.y - up, height: part.height + up + down };
}

/** The part with up to `more` of the height that is to spare, where that cuts no word. What shows all of a picture is large enough. */
export function roomier(part: Window, more: number, { whole, framed, area }: Sheet, quiet: Quiet): Window {
  if (part.numbers.length === 0) return part;
  const higher = onQuietRows(grown(part, more, whole), framed, whole, quiet);
  // Columns that are quiet beside what is framed need not be so above it.
  return cutsNoWord(higher, area, whole, quiet) ? higher : part;
}
