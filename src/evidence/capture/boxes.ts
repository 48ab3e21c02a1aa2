/**
 * Owns where the named fields stand at this moment, as far as they can be seen.
 * Must never draw; a box is a rectangle for someone else's pen.
 */
import { overlap, type Rect } from './clip.ts';
import { isOnTop } from './top-layer.ts';
import type { Box } from './types.ts';

/** One box for each key that can be seen, in the order of `keys`; of several fields of one key, the first seen. */
export function findBoxes(root: HTMLElement, keys: string[]): Box[] {
  const fields = new Map<string, HTMLElement[]>(keys.map((key) => [key, []]));
  for (const field of [root, ...root.querySelectorAll<HTMLElement>('[data-evidence]')]) {
    fields.get(field.getAttribute('data-evidence') ?? '')?.push(field);
  }
  const corner = root.getBoundingClientRect();
  return [...fields].flatMap(([key, candidates]) => {
    for (const field of candidates) {
      const seen = visiblePart(field, root);
      if (seen) return [{ key, x: seen.x - corner.x, y: seen.y - corner.y, width: seen.width, height: seen.height }];
    }
    return [];
  });
}

/** In window px. */
function visiblePart(field: HTMLElement, root: HTMLElement): Rect | undefined {
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return undefined;
  const windows: Rect[] = [root.getBoundingClientRect()];
  for (let box: HTMLElement = field; box !== root; box = box.parentElement ?? root) {
    const style = getComputedStyle(box);
    // Such a box is clipped by nothing between it and the window.
    if (isOnTop(box) || (style.position === 'fixed' && !box.offsetParent)) break;
    const parent = box.parentElement ?? root;
    const clipping = getComputedStyle(parent);
    if (clipping.overflowX !== 'visible' || clipping.overflowY !== 'visible') windows.push(paddingBox(parent));
  }
  const seen = overlap(longestLine(field), windows);
  return seen && !isCovered(seen, field, root) ? seen : undefined;
}

/** Words that run over a line's end have a rectangle for each line; the one around all of them would hold others' words. */
function longestLine(field: HTMLElement): Rect {
  const [first, ...more] = field.getClientRects();
  const size = ({ width, height }: Rect): number => width * height;
  return more.reduce<Rect>((a, b) => (size(b) > size(a) ? b : a), first ?? field.getBoundingClientRect());
}

/** Something else in the figure, a dialog as a rule, lies over all of it. */
function isCovered({ x, y, width, height }: Rect, field: HTMLElement, root: HTMLElement): boolean {
  return [0.1, 0.5, 0.9].every((part) => {
    const hit = document.elementFromPoint(x + width * part, y + height / 2);
    return hit !== null && root.contains(hit) && !field.contains(hit) && !hit.contains(field);
  });
}

/** What a container that clips leaves to be seen. Both ways: a box that clips one way scrolls or hides the other. */
function paddingBox(box: HTMLElement): Rect {
  const { x, y } = box.getBoundingClientRect();
  return { x: x + box.clientLeft, y: y + box.clientTop, width: box.clientWidth, height: box.clientHeight };
}
