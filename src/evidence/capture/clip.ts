/**
 * Owns the arithmetic of rectangles. Pure.
 * Must never know where a rectangle came from.
 */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of a field must show, in CSS px, for a callout to point at it. */
const LEAST = 1;

/** What all of them cover together; undefined when that is less than a pixel wide or high. */
export function overlap(rect: Rect, windows: Rect[]): Rect | undefined {
  let { x: left, y: top } = rect;
  let right = left + rect.width;
  let bottom = top + rect.height;
  for (const { x, y, width, height } of windows) {
    left = Math.max(left, x);
    top = Math.max(top, y);
    right = Math.min(right, x + width);
    bottom = Math.min(bottom, y + height);
  }
  if (!(right - left >= LEAST && bottom - top >= LEAST)) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
