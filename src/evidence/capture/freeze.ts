/**
 * Owns taking hold of the moment, in one step: when freeze returns, the page may change.
 * Must never change the page, wait, or do what settle can do later.
 */

import { wrapInAncestors } from './ancestors.ts';
import { findBoxes } from './boxes.ts';
import { groundOf, remOf, schemeOf } from './context-styles.ts';
import { type Copy, copyTree, force } from './copy.ts';
import { type Cut, keepFixed } from './fixed.ts';
import { markStates } from './marks.ts';
import { holdMotion } from './motion.ts';
import { leaveOutForeign } from './own.ts';
import { keepPicture } from './pictures.ts';
import { keepScroll } from './scroll.ts';
import { currentView, takeStylesheet } from './stylesheet.ts';
import { liftTopLayer } from './top-layer.ts';
import type { Pending } from './types.ts';
import { keepScrolledText, keepValue } from './values.ts';

export interface FreezeOptions {
  /** Values of data-evidence attributes to locate. */
  keys: string[];
}

/**
 * Takes hold of `element` as it stands. Synchronous; a few ms for some hundred elements.
 * Does not throw: an element that is not laid out gives a figure without a picture (markup null).
 */
export function freeze(element: HTMLElement, { keys }: FreezeOptions): Pending {
  const view = currentView();
  const stylesheet = takeStylesheet();
  const frame = {
    width: element.offsetWidth,
    height: element.offsetHeight,
    extraCss: '',
    scheme: schemeOf(view.dark),
    rem: remOf(),
    ground: groundOf(element),
    callouts: findBoxes(element, keys),
  };
  if (frame.width === 0 || frame.height === 0) return { frame, tree: null, pictures: [], stylesheet, view };
  const copy = copyTree(element);
  leaveOutForeign(copy);
  const { x, y } = element.getBoundingClientRect();
  const corner = new DOMPoint(x, y);
  const pictures = keepEach(copy, { root: element, corner });
  markStates(element, copy.twins);
  frame.extraCss = holdMotion(element, copy.twins);
  placeAtCorner(element, copy.root);
  const lifted = liftTopLayer(element, copy.twins, corner);
  // Last, for these stand in for the twins that the steps above look up.
  for (const [live, twin] of copy.twins) keepScrolledText(live, twin);
  const tree = wrapInAncestors(copy.root, element, document.documentElement);
  copy.root.after(...lifted);
  return { frame, tree, pictures, stylesheet, view };
}

function keepEach({ twins }: Copy, cut: Cut): Promise<void>[] {
  const pictures: Promise<void>[] = [];
  for (const [live, twin] of twins) {
    const style = getComputedStyle(live);
    keepValue(live, twin);
    keepScroll(live, twin, style, twins);
    if (live !== cut.root) keepFixed(live, twin, style, cut);
    keepPicture(live, twin, pictures);
  }
  return pictures;
}

function placeAtCorner(element: HTMLElement, twin: HTMLElement): void {
  const { width, height } = getComputedStyle(element);
  force(twin, { position: 'absolute', inset: '0 auto auto 0', margin: '0', width, height, transform: 'none' });
  force(twin, { translate: 'none', scale: 'none', rotate: 'none', 'min-width': '0', 'min-height': '0' });
  force(twin, { 'max-width': 'none', 'max-height': 'none' });
}
