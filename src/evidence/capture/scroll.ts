/**
 * Owns containers that were scrolled. A copy starts at the top, so its contents are drawn up by margins:
 * unlike a transform, a margin leaves it to the browser to hold sticky headers where they stuck.
 * Must never scroll anything live. Fits best when a container holds one wrapper.
 */
import { force, px } from './copy.ts';
import type { Styled, Twins } from './types.ts';

/** `style`: of the live element, as it is computed now. */
export function keepScroll(live: Element, twin: Styled, style: CSSStyleDeclaration, twins: Twins): void {
  // The one question for most elements, as each further one costs time in which the page stands still.
  if (style.overflowX === 'visible') return;
  if (live instanceof HTMLTextAreaElement || live instanceof HTMLInputElement) return;
  keepBarSpace(live, twin, style);
  const { scrollLeft: x, scrollTop: y } = live;
  if (x === 0 && y === 0) return;
  if (isStack(style) && hasBareText(live)) drawUpText(twin, x, y);
  else drawUpChildren(live, style, twins);
}

function drawUpChildren(live: Element, style: CSSStyleDeclaration, twins: Twins): void {
  const { scrollLeft: x, scrollTop: y } = live;
  const stacked = isStack(style);
  let moved = false;
  for (const child of live.children) {
    const childTwin = twins.get(child);
    const own = getComputedStyle(child);
    if (!childTwin || own.display === 'none' || own.position === 'fixed') continue;
    const afloat = own.position === 'absolute';
    if (afloat && style.position === 'static') continue;
    const margin = (side: string): number => Number.parseFloat(own.getPropertyValue(`margin-${side}`)) || 0;
    force(childTwin, { 'margin-left': px(margin('left') - x), 'margin-right': px(margin('right') + x) });
    // In a stack the first one takes the others along; side by side, and afloat, each keeps its outer size.
    if (!stacked || afloat)
      force(childTwin, { 'margin-top': px(margin('top') - y), 'margin-bottom': px(margin('bottom') + y) });
    else if (!moved) {
      force(childTwin, { 'margin-top': px(margin('top') - y) });
      moved = true;
    }
  }
}

/** A classic scrollbar is not drawn, but what it took from the width stays taken. */
function keepBarSpace(live: Element, twin: Styled, style: CSSStyleDeclaration): void {
  if (!(live instanceof HTMLElement) || live.clientWidth === 0) return;
  if (live.scrollHeight <= live.clientHeight && live.scrollWidth <= live.clientWidth) return;
  const size = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const right = live.offsetWidth - live.clientWidth - size('border-left-width') - size('border-right-width');
  const bottom = live.offsetHeight - live.clientHeight - size('border-top-width') - size('border-bottom-width');
  // Borders are fractions of a px where sizes are whole ones: less than 2 px is rounding.
  if (right >= 2) force(twin, { 'padding-right': px(size('padding-right') + right) });
  if (bottom >= 2) force(twin, { 'padding-bottom': px(size('padding-bottom') + bottom) });
}

const isStack = ({ display }: CSSStyleDeclaration): boolean => !/flex|grid/.test(display);

const hasBareText = (live: Element): boolean =>
  Array.from(live.childNodes).some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());

function drawUpText(twin: Styled, x: number, y: number): void {
  const wrapper = twin.ownerDocument.createElement('div');
  wrapper.append(...twin.childNodes);
  force(wrapper, { margin: `${px(-y)} ${px(x)} 0 ${px(-x)}` });
  twin.append(wrapper);
}
