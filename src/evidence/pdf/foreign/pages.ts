/**
 * Owns the pages of a foreign file, in order, as far as they can be told.
 * Must never run in circles. Viewers may find others; who wants to know what was written reads the copy.
 */
import type { Work } from './limits.ts';
import type { Objects } from './objects.ts';
import { type Dict, isDict, isList, type Value } from './values.ts';

export function pagesIn(objects: Objects, work: Work): Dict[] {
  const roots = objects.trailers.map((trailer) => objects.at(trailer, 'Root')).filter((root) => root !== undefined);
  const found: Dict[] = [];
  const seen = new Set<Value>();
  const open: (Value | undefined)[] = [objects.at(roots.at(-1), 'Pages')];
  while (open.length > 0) {
    const node = open.pop();
    if (!isDict(node) || seen.has(node)) continue;
    seen.add(node);
    work.spend('pages', 1);
    const kids = objects.at(node, 'Kids');
    // The last first: what is taken from the end comes out in order.
    if (isList(kids)) for (const kid of kids.toReversed()) open.push(objects.resolve(kid));
    else found.push(node);
  }
  return found;
}
