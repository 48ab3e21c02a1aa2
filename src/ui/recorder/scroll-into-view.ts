/**
 * Owns showing what a step has made or changed: when none of it can be seen the first such place is scrolled into view, and when some of it
 * is cut off, as much as there is room for, for as long as the picture is taken. Must never move for good what is in sight already.
 */
import { type Side, shareInSight } from './in-sight.ts';

/**
 * `keys`: values of data-evidence attributes. Gives back what to do once the moment is captured: whoever is led by the focus, to what
 * was refused or on to the next field, finds it in sight again.
 */
export function scrollChangesIntoView(workplace: HTMLElement, keys: readonly string[]): () => void {
  const wanted = new Set(keys.filter(Boolean));
  const places = [...workplace.querySelectorAll<HTMLElement>('[data-evidence]')].filter(
    (place) => wanted.has(place.dataset['evidence'] ?? '') && place.checkVisibility(),
  );
  const [first] = places;
  if (!first) return () => undefined;
  if (places.some(isInSight)) return showTheOthers(places);
  const led = document.activeElement;
  const follow = led instanceof HTMLElement && workplace.contains(led) && isInSight(led);
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  return () => {
    if (follow && !isInSight(led)) led.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
}

/** One that would take the first out of sight again stays where it is. */
function showTheOthers(places: readonly HTMLElement[]): () => void {
  const seen = places.filter(isInSight);
  const stood = new Map<Element, [number, number]>();
  const scroll = (to: ReadonlyMap<Element, [number, number]>) => {
    for (const [box, [left, top]] of to) box.scrollTo({ left, top, behavior: 'instant' });
  };
  for (const place of places) {
    if (seen.includes(place)) continue;
    const boxes = new Map(scrolledBy(place).map((box) => [box, [box.scrollLeft, box.scrollTop] as [number, number]]));
    for (const [box, at] of boxes) if (!stood.has(box)) stood.set(box, at);
    place.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (seen.every(isInSight) && isInSight(place)) seen.push(place);
    else scroll(boxes);
  }
  return () => scroll(stood);
}

function scrolledBy(place: HTMLElement): Element[] {
  const boxes: Element[] = [];
  for (let box = place.parentElement; box; box = box.parentElement) boxes.push(box);
  return boxes;
}

/** Half of it must show: of a field of which a bar leaves an edge nobody can read what was typed. */
const ENOUGH = 0.5;

function isInSight(place: HTMLElement): boolean {
  const { top, bottom, left, right } = place.getBoundingClientRect();
  const windows = windowsOf(place);
  const upright = shareInSight(
    { from: top, to: bottom },
    windows.map(({ y }) => y),
  );
  const across = shareInSight(
    { from: left, to: right },
    windows.map(({ x }) => x),
  );
  if (!upright || !across || upright.share < ENOUGH || across.share < ENOUGH) return false;
  // Not covered either: what would be hit in the middle of what shows is its own, or what it stands in.
  const hit = document.elementFromPoint(across.middle, upright.middle);
  return hit !== null && (place.contains(hit) || hit.contains(place));
}

/** The window, and every box round the place that scrolls or cuts. */
function windowsOf(place: HTMLElement): { x: Side; y: Side }[] {
  const windows = [{ x: { from: 0, to: innerWidth }, y: { from: 0, to: innerHeight } }];
  for (let box = place.parentElement; box; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { top, bottom, left, right } = box.getBoundingClientRect();
    windows.push({ x: { from: left, to: right }, y: { from: top, to: bottom } });
  }
  return windows;
}
