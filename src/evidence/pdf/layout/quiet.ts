/**
 * Owns what the layout may ask of a picture's pixels: where lines and cuts run through gaps and not through words, and where its menu ends.
 * Must never open a picture: file/quiet-areas.ts answers from what was counted when it was taken.
 */
import type { Busy, Rect, Size } from './leaders.ts';

export interface Quiet {
  /** Along level lines. */
  rows: Busy;
  /** Along upright lines: `x` across the picture, `from` and `to` down it. 0: no word is there. */
  columns: (x: number, from: number, to: number) => number;
  /** From 0 to 1: what stands left of it is the menu, set apart by a line. 0 where nothing is. */
  menu: number;
}

/** Of a picture of whose pixels nothing is known. */
export const UNKNOWN: Quiet = { rows: () => 0, columns: () => 0, menu: 0 };

const STEP = 0.5;

/** The place nearest to `wish` from `low` to `high` at which least is in the way. */
export function quietest(wish: number, low: number, high: number, busy: (at: number) => number): number {
  const start = Math.min(Math.max(wish, low), high);
  let [best, least] = [start, busy(start)];
  for (let far = STEP; least > 0 && (start - far >= low || start + far <= high); far += STEP)
    for (const at of [start + far, start - far]) {
      if (at < low || at > high) continue;
      const words = busy(at);
      if (words < least) [best, least] = [at, words];
    }
  return best;
}

/** How busy the level lines of a part are, asked as of a picture of its own. */
export const busyIn =
  (part: Rect, whole: Size, busy: Busy): Busy =>
  (y, from, to) =>
    busy(
      (part.y + y * part.height) / whole.height,
      (part.x + from * part.width) / whole.width,
      (part.x + to * part.width) / whole.width,
    );
