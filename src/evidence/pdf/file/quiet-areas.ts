/**
 * Owns asking where a picture is quiet, so that a leader line runs through gaps and not through words.
 * Must never open the picture; it is told how often the colour changes (picture/changes.ts).
 */
import { STRIPS } from '../../picture/changes.ts';
import type { Busy } from '../layout/leaders.ts';

/** A line has a width, and letters need air: rows above and below that count as one with a row, per 1000 of height. */
const AIR = 5;

/** How busy stretches of the picture are. `counts`: of each row its strips. */
export function busyness(counts: Uint8Array, height: number): Busy {
  const air = Math.max(1, Math.round((height * AIR) / 1000));
  return (y, from, to) => {
    const middle = Math.round(y * (height - 1));
    const [first, last] = [Math.max(0, middle - air), Math.min(height - 1, middle + air)];
    const [left, right] = [Math.floor(from * STRIPS), Math.min(STRIPS, Math.ceil(to * STRIPS))];
    let most = 0;
    for (let row = first; row <= last; row++) {
      let sum = 0;
      for (let strip = left; strip < right; strip++) sum += counts[row * STRIPS + strip] ?? 0;
      most = Math.max(most, sum);
    }
    return most;
  };
}
