/** Owns how much of a length shows through the windows that it lies behind. Pure. */

/** From one edge to the other, in CSS px of the window. */
export interface Side {
  from: number;
  to: number;
}

/**
 * The share of what could show that does: of the length itself, or of the smallest window where that is shorter; and the middle of
 * what shows. undefined when nothing does.
 */
export function shareInSight(length: Side, windows: readonly Side[]): { share: number; middle: number } | undefined {
  const from = Math.max(length.from, ...windows.map((window) => window.from));
  const to = Math.min(length.to, ...windows.map((window) => window.to));
  const most = Math.min(...[length, ...windows].map((side) => side.to - side.from));
  return to > from ? { share: (to - from) / most, middle: (from + to) / 2 } : undefined;
}
