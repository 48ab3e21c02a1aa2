/**
 * Owns bringing a part into sight as a whole: a text area when it takes the focus, of which a browser brings the caret alone; and what a press
 * has opened somewhere below. Must never scroll what is in sight already.
 */
export const bringWhole = (part: Element): void => part.scrollIntoView({ block: 'nearest' });

export function wholeInSight(area: HTMLTextAreaElement): () => void {
  const bring = () => bringWhole(area);
  area.addEventListener('focus', bring);
  return () => area.removeEventListener('focus', bring);
}
