/**
 * Owns boxes that are placed by the window (position: fixed), which a copy has to place by its own corner.
 * Must never move a box that an ancestor inside the copy contains.
 */
import { force, px } from './copy.ts';
import type { Styled } from './types.ts';

/** Where a copy is cut out of the page. */
export interface Cut {
  root: Element;
  /** Its top left, in window px. */
  corner: DOMPoint;
}

/** Pins the twin where the live box stands, if it is such a box. `style`: as it is computed now. */
export function keepFixed(live: Element, twin: Styled, style: CSSStyleDeclaration, { root, corner }: Cut): void {
  if (style.position !== 'fixed' || style.display === 'none' || !(live instanceof HTMLElement)) return;
  const container = live.offsetParent;
  if (container && root.contains(container)) return;
  pin(live, style, twin, container, corner);
}

/** The same for a box known to be placed by the window or by `container`. */
export function pin(
  live: Element,
  style: CSSStyleDeclaration,
  twin: Styled,
  container: Element | null,
  corner: DOMPoint,
): void {
  // Browsers do not agree on the margins of a box that stands in the middle by itself; where it stands they agree on.
  if ([style.transform, style.translate, style.scale, style.rotate].every((value) => !value || value === 'none')) {
    const { x, y } = live.getBoundingClientRect();
    place(twin, style, x - corner.x, y - corner.y, '0');
    return;
  }
  const frame = container?.getBoundingClientRect();
  const left = (frame ? frame.left + (container?.clientLeft ?? 0) : 0) - corner.x;
  const top = (frame ? frame.top + (container?.clientTop ?? 0) : 0) - corner.y;
  // Used values, all in px once a box is laid out.
  const used = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  place(twin, style, left + used('left'), top + used('top'), style.margin);
}

function place(twin: Styled, style: CSSStyleDeclaration, left: number, top: number, margin: string): void {
  force(twin, {
    position: 'fixed',
    left: px(left),
    top: px(top),
    right: 'auto',
    bottom: 'auto',
    width: style.width,
    height: style.height,
    'min-width': '0',
    'min-height': '0',
    'max-width': 'none',
    'max-height': 'none',
    margin,
  });
}
