/**
 * Owns bringing a text area into sight as a whole when it takes the focus: a browser brings the caret alone, which leaves the box under
 * an edge or a bar. Must never scroll what is in sight already.
 */
export function wholeInSight(area: HTMLTextAreaElement): () => void {
  const bring = () => area.scrollIntoView({ block: 'nearest' });
  area.addEventListener('focus', bring);
  return () => area.removeEventListener('focus', bring);
}
