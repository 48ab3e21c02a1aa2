/**
 * Owns the numbered callouts of a figure: which of the asked marks are in sight, in reading order, as parts of the picture. Pure.
 * Must never look at the page; what was in sight was found when the moment was frozen.
 */
import type { FigureRecord, FigureSpec } from '../../desk/api.ts';
import { FRAME_AIR } from '../../evidence/picture/scale.ts';
import { recordOf } from './keys.ts';

type Callout = FigureRecord['callouts'][number];
/** A named box, CSS px from the picture's corner. */
export interface Box {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Two boxes on one line differ by less than this, CSS px. */
const SAME_LINE = 12;

/** Every name to look for: the mark's own, and its record's, for when the field itself is on no screen. */
export const keysFor = (marks: FigureSpec['marks']): string[] => [
  // A mark without a name is about the command as a whole.
  ...new Set(marks.flatMap(({ key }) => (key ? [key, recordOf(key)] : []))),
];

export function numbered(
  marks: FigureSpec['marks'],
  boxes: readonly Box[],
  size: { width: number; height: number },
): Callout[] {
  const found = new Map(boxes.map((box) => [box.key, box]));
  // Where a record's own fields are on the screen, a field further down is out of sight, and its heading would be the wrong place.
  const shown = new Set(marks.filter(({ key }) => found.has(key)).map(({ key }) => recordOf(key)));
  const used = new Set<Box>();
  const placed = marks.map(({ key, says }) => {
    const record = recordOf(key);
    const box = found.get(key) ?? (shown.has(record) ? undefined : found.get(record));
    // One frame for the record is enough when several of its fields are on no screen.
    if (!box || used.has(box)) return { key, says };
    used.add(box);
    return { key, says, box };
  });
  const inSight = placed.filter((mark) => mark.box).sort((a, b) => readingOrder(a.box as Box, b.box as Box));
  const others = placed.filter((mark) => !mark.box);
  return [...inSight, ...others].map(({ key, says, box }, at) => ({
    number: at + 1,
    key,
    says,
    ...(box && { frame: part(box, size) }),
  }));
}

const readingOrder = (a: Box, b: Box): number => (Math.abs(a.y - b.y) < SAME_LINE ? a.x - b.x : a.y - b.y);

/** In hundredths of the picture, to two places; never beyond its edges. */
function part(box: Box, size: { width: number; height: number }): NonNullable<Callout['frame']> {
  const share = (length: number, whole: number) => Math.round((length / whole) * 10_000) / 100;
  const left = Math.max(0, box.x - FRAME_AIR);
  const top = Math.max(0, box.y - FRAME_AIR);
  return {
    x: share(left, size.width),
    y: share(top, size.height),
    width: share(Math.min(size.width, box.x + box.width + FRAME_AIR) - left, size.width),
    height: share(Math.min(size.height, box.y + box.height + FRAME_AIR) - top, size.height),
  };
}
