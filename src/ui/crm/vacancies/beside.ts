/**
 * Owns how many people stand beside each other, and which: as many as there is room for, at most eight, turned over like pages. So a
 * comparison is whole on the screen and in a figure. Pure. Must never know what is compared.
 */

export interface Beside {
  /** The place of the first that is shown. */
  from: number;
  /** The place behind the last that is shown. */
  to: number;
  /** How many fit on a page. */
  most: number;
}

/** As many as can be compared at one look. */
const MOST = 8;
/** Pixels: what the rows are called takes, and what one person takes. */
const ROOM = { names: 152, person: 92 };

/** `width`: of the whole, in pixels, 0 while it is not known; `at`: the place of somebody who has to be among those shown. */
export function besideAt(count: number, width: number, at: number): Beside {
  const fit = width === 0 ? MOST : Math.floor((width - ROOM.names) / ROOM.person);
  const most = Math.max(1, Math.min(MOST, fit));
  const place = Math.max(0, Math.min(at, count - 1));
  const from = Math.floor(place / most) * most;
  return { from, to: Math.min(count, from + most), most };
}
