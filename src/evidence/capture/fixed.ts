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
  pin(style, twin, container, corner);
}

/** The same for a box known to be placed by the window or by `container`. */
export function pin(style: CSSStyleDeclaration, twin: Styled, container: Element | null, corner: DOMPoint): void {
  const frame = container?.getBoundingClientRect();
  const left = (frame ? frame.left + (container?.clientLeft ?? 0) : 0) - corner.x;
  const top = (frame ? frame.top + (container?.clientTop ?? 0) : 0) - corner.y;
  // Used values, all in px once a box is laid out.
  const used = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  force(twin, {
    position: 'fixed',
    left: px(left + used('left')),
    top: px(top + used('top')),
    right: 'auto',
    bottom: 'auto',
    width: style.width,
    height: style.height,
    'min-width': '0',
    'min-height': '0',
    'max-width': 'none',
    'max-height': 'none',
    margin: style.margin,
  });
}
