/**
 * Owns modal dialogs and popovers. The browser shows them above the page; in a copy they are moved to its end,
 * with their backdrop before them.
 * Must never miss the order: what was opened on top stands last (document order stands in for it).
 */

import { wrapInAncestors } from './ancestors.ts';
import { force } from './copy.ts';
import { pin } from './fixed.ts';
import type { Styled, Twins } from './types.ts';

// Above whatever number the page gives its own boxes; among equals the later one wins.
const ABOVE_ALL = '2147483647';
// Forgiving, so that a browser without popovers still finds dialogs.
const ON_TOP = ':is(:modal, :popover-open)';

/** Whether the browser shows the element in its top layer. */
export const isOnTop = (live: Element): boolean => live.matches(ON_TOP);

/** Takes what is on top out of the copy and returns it, each in the wrappers it needs, in painting order. */
export function liftTopLayer(root: HTMLElement, twins: Twins, corner: DOMPoint): Styled[] {
  const lifted: Styled[] = [];
  for (const live of root.querySelectorAll<HTMLElement>(ON_TOP)) {
    const twin = twins.get(live);
    if (!twin) continue;
    leaveStub(twin);
    const style = getComputedStyle(live);
    pin(live, style, twin, null, corner);
    // Without script nothing can be shown as a popover, and the browser hides one that is not.
    force(twin, { 'z-index': ABOVE_ALL, display: style.display });
    for (const layer of [backdropOf(live, twin), twin]) lifted.push(wrapInAncestors(layer, live, root));
  }
  return lifted;
}

/** Selectors that count siblings or ask for an open dialog inside still find what they look for. */
function leaveStub(twin: Styled): void {
  const stub = twin.cloneNode(false) as Styled;
  force(stub, { display: 'none' });
  twin.replaceWith(stub);
}

function backdropOf(live: Element, twin: Styled): Styled {
  const backdrop = twin.ownerDocument.createElement('div');
  const style = getComputedStyle(live, '::backdrop');
  force(backdrop, { position: 'fixed', inset: '0', 'z-index': ABOVE_ALL });
  const copied = ['background-color', 'background-image', 'opacity', 'backdrop-filter'];
  force(backdrop, Object.fromEntries(copied.map((name) => [name, style.getPropertyValue(name)])));
  return backdrop;
}
