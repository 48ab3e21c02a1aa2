/**
 * Owns asking where a picture is quiet, so that leader lines and cuts run through gaps and not through words; and where its menu ends.
 * Must never open the picture; it is told how often the colour changes (picture/changes.ts).
 */
import { STRIPS } from '../../picture/changes.ts';
import type { Quiet } from '../layout/quiet.ts';

/** A line has a width, and letters need air: rows above and below that count as one with a row, per 1000 of height. */
const AIR = 5;
/** A menu is set apart by a line from top to foot, or nearly: share of the rows; and it is no wider: share of the width. */
const MENU = { rows: 0.95, width: 0.25 } as const;

/** Where a picture is quiet. `counts`: of each row its strips. */
export function quietOf(counts: Uint8Array, height: number): Quiet {
  const air = Math.max(1, Math.round((height * AIR) / 1000));
  // Who looks for a quiet row asks of one after another, each with those around it: a row is added up once.
  const sums = new Map<number, Int32Array>();
  const sumsOf = (left: number, right: number): Int32Array => {
    const key = left * (STRIPS + 1) + right;
    const made = sums.get(key) ?? new Int32Array(height).fill(-1);
    sums.set(key, made);
    return made;
  };
  const rows: Quiet['rows'] = (y, from, to) => {
    const middle = Math.round(y * (height - 1));
    const [first, last] = [Math.max(0, middle - air), Math.min(height - 1, middle + air)];
    const [left, right] = [Math.floor(from * STRIPS), Math.min(STRIPS, Math.ceil(to * STRIPS))];
    const known = sumsOf(left, right);
    let most = 0;
    for (let row = first; row <= last; row++) {
      let sum = known[row] ?? -1;
      if (sum < 0) {
        sum = 0;
        for (let strip = left; strip < right; strip++) sum += counts[row * STRIPS + strip] ?? 0;
        known[row] = sum;
      }
      most = Math.max(most, sum);
    }
    return most;
  };
  /** Rows in which the colour changes within a strip: a letter that an upright line in it could meet. */
  const changed = (strip: number, first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row < last; row++) if ((counts[row * STRIPS + strip] ?? 0) > 0) sum += 1;
    return sum;
  };
  return {
    rows,
    columns: (x, from, to) =>
      changed(
        Math.min(STRIPS - 1, Math.floor(x * STRIPS)),
        Math.max(0, Math.floor(from * height)),
        Math.min(height, Math.ceil(to * height)),
      ),
    menu: menuEnd((strip) => changed(strip, 0, height) / height),
  };
}

/** Behind the line that sets the menu apart there must be air: else a letter could begin in the same strip. */
function menuEnd(changed: (strip: number) => number): number {
  const isLine = (strip: number): boolean => changed(strip) >= MENU.rows;
  let strip = 1;
  while (strip < STRIPS * MENU.width && !isLine(strip)) strip += 1;
  // A line that stands where two strips meet is in both.
  while (isLine(strip)) strip += 1;
  return strip < STRIPS * MENU.width && changed(strip) === 0 ? strip / STRIPS : 0;
}
