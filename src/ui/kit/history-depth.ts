/**
 * Owns how deep in this page's history an entry lies, written into each: a way back is then told in entries, whoever made those between. What
 * the page keeps in an entry besides goes along to those that are made from it. Must never move anything.
 */
export type Entry = Readonly<Record<string, unknown>> & { readonly depth: number };

let here: Entry = { depth: 0 };

const read = (state: unknown): Entry | undefined =>
  typeof state === 'object' && state !== null && typeof (state as Entry).depth === 'number'
    ? (state as Entry)
    : undefined;

/** The entry that the page is at. */
export const entryNow = (): Entry => here;

/** For `pushState`: an entry behind this one. */
export function deeper(more: Readonly<Record<string, unknown>> = {}): Entry {
  here = { ...here, ...more, depth: here.depth + 1 };
  return here;
}

/** For `replaceState`: this one, with something else in it. */
export function changed(more: Readonly<Record<string, unknown>>): Entry {
  here = { ...here, ...more };
  return here;
}

/** At the beginning, and on `popstate`: what the entry holds. One that a link has just made holds nothing yet, and is one deeper. */
export function arrivedAt(state: unknown, isNew: boolean): Entry {
  const entry = read(state);
  if (entry) here = entry;
  else {
    here = isNew ? deeper() : { depth: here.depth };
    history.replaceState(here, '');
  }
  return here;
}
