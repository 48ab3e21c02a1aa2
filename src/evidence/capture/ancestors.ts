/**
 * Owns the ancestors of what is drawn, as boxless wrappers: they hand down custom properties, fonts and colours
 * and let selectors match, and take no room themselves.
 * Must never carry an ancestor's children along.
 */
import { force } from './copy.ts';
import { addMark, markElement } from './marks.ts';
import type { Styled } from './types.ts';

/** Wraps `content` in the ancestors of `live`, the outermost being `until`. Returns the outermost wrapper. */
export function wrapInAncestors(content: Styled, live: Element, until: Element): Styled {
  let inner = content;
  for (let ancestor = live.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const outer = copyOfAncestor(ancestor, content.ownerDocument);
    outer.append(inner);
    inner = outer;
    if (ancestor === until) break;
  }
  return inner;
}

function copyOfAncestor(ancestor: Element, home: Document): Styled {
  const shell = home.importNode(ancestor, false) as Styled;
  markElement(ancestor, shell);
  addMark(shell, 'shell');
  force(shell, { display: 'contents' });
  if (ancestor === document.documentElement) {
    addMark(shell, 'root');
    // A relative size of the root would be taken of the picture's root once more.
    force(shell, { 'font-size': getComputedStyle(ancestor).fontSize });
  }
  return shell;
}
