/**
 * Owns showing what a step has made or changed, when none of it can be seen: the first such place is scrolled into view.
 * Must never scroll when something of it is in sight already.
 */

/** `keys`: values of data-evidence attributes. */
export function scrollChangesIntoView(workplace: HTMLElement, keys: readonly string[]): void {
  const wanted = new Set(keys.filter(Boolean));
  const places = [...workplace.querySelectorAll<HTMLElement>('[data-evidence]')].filter(
    (place) => wanted.has(place.dataset['evidence'] ?? '') && place.checkVisibility(),
  );
  if (places.length > 0 && !places.some(isInSight)) places[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Its middle is what would be hit there: not scrolled away, not covered. */
function isInSight(place: HTMLElement): boolean {
  const { x, y, width, height } = place.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && (place.contains(hit) || hit.contains(place));
}
