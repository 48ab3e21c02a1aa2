/**
 * Owns bringing a part into sight as a whole: a text area when it takes the focus, of which a browser brings the caret alone; and what a press
 * has opened somewhere below. Must never scroll what is in sight already.
 */
/** Not out at the edge of the window, nor under what scrolls it away. */
export function isInSight(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  const scroller = scrollerOf(part)?.getBoundingClientRect();
  return top >= Math.max(0, scroller?.top ?? 0) && bottom <= Math.min(innerHeight, scroller?.bottom ?? innerHeight);
}
function scrollerOf(part: Element): Element | undefined {
  for (let above = part.parentElement; above; above = above.parentElement)
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  return undefined;
}

export const bringWhole = (part: Element): void => part.scrollIntoView({ block: 'nearest' });

export function wholeInSight(area: HTMLTextAreaElement): () => void {
  const bring = () => bringWhole(area);
  area.addEventListener('focus', bring);
  return () => area.removeEventListener('focus', bring);
}
