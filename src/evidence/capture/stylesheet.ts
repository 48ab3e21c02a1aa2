/**
 * Owns the style sheet that figures are drawn with. Many figures share one; it is known by the hash of its text.
 * Must never reject, or take hold of a later state than the moment it is asked for (once the texts are read:
 * ask with takeStylesheet when the desk opens).
 */
import { hashText } from '../../engine/kernel/hash.ts';
import { rewriteSheet } from './css-rewrite.ts';
import { inlineFiles } from './data-url.ts';
import { facesInUse } from './faces.ts';
import { MARK } from './marks.ts';
import { currentStylesheets, sourceOf } from './stylesheet-source.ts';
import type { Stylesheet, View } from './types.ts';

// First and in a layer, so that any rule of the page wins: what the browser itself draws round the focus.
// Inside an image no element is a link to the browser, so its own look of links has to be said.
const BEFORE = `@layer frozen{[${MARK}~="focus-visible"]{outline:auto 1px Highlight;outline:auto 1px -webkit-focus-ring-color}a[href],area[href]{color:LinkText;text-decoration:underline}}\n`;
const AFTER = `
*,*::before,*::after{animation:none!important;transition:none!important}
*{scrollbar-width:none!important;scroll-snap-type:none!important}
::-webkit-scrollbar{display:none!important}
[${MARK}~="shell"]::before,[${MARK}~="shell"]::after{display:none!important}
`;

const kept = new Map<string, string>();
let last: { stylesheets: CSSStyleSheet[]; stamp: string; stylesheet: Promise<Stylesheet> } | undefined;
const queries = new Map<string, MediaQueryList>();

/** What the window is like now. */
export const currentView = (): View => ({
  width: window.innerWidth,
  height: window.innerHeight,
  dark: window.matchMedia('(prefers-color-scheme: dark)').matches,
});

/** The page's sheets as they apply now; the same promise as long as nothing has changed. */
export function takeStylesheet(): Promise<Stylesheet> {
  const stylesheets = currentStylesheets();
  const view = currentView();
  const { usesFace, stamp: faces } = facesInUse(document.fonts);
  // The answers of this moment; a query met for the first time is answered when its sheet has been read.
  const answers = new Map([...queries].map(([query, list]) => [query, list.matches]));
  const counts = stylesheets.map((stylesheet) => stylesheet.cssRules.length);
  const stamp = JSON.stringify([counts, view, faces, [...answers].filter(([, held]) => held)]);
  if (last && last.stamp === stamp && sameStylesheets(last.stylesheets, stylesheets)) return last.stylesheet;
  const matches = (query: string): boolean => answers.get(query) ?? ask(query);
  const stylesheet = Promise.all(stylesheets.map(sourceOf)).then(async (sources) => {
    const rewritten = sources.map(({ text, base }) => rewriteSheet(text, { ...view, base, matches, usesFace }));
    const { css, whole } = await withFiles(BEFORE + rewritten.join('') + AFTER);
    // Not for the next figure: without its fonts a picture shows other letters than the screen.
    if (!whole && last?.stylesheet === stylesheet) last = undefined;
    const made = { key: hashText(css), css };
    keepStylesheet(made);
    return made;
  });
  last = { stylesheets, stamp, stylesheet };
  return stylesheet;
}

/** A page that is left loses the files that are on their way; in the back/forward cache it comes back, and can have them then. */
async function withFiles(css: string): ReturnType<typeof inlineFiles> {
  const first = await inlineFiles(css);
  return first.whole ? first : inlineFiles(css);
}

function ask(query: string): boolean {
  const list = queries.get(query) ?? window.matchMedia(query);
  queries.set(query, list);
  return list.matches;
}

const sameStylesheets = (a: CSSStyleSheet[], b: CSSStyleSheet[]): boolean =>
  a.length === b.length && a.every((stylesheet, i) => stylesheet === b[i]);

/** Gives back a sheet that came out of storage, so that figures of an earlier session can be drawn. */
export function keepStylesheet({ key, css }: Stylesheet): void {
  kept.set(key, css);
}

/** The text of a sheet made or given back in this session. */
export const cssFor = (key: string): string | undefined => kept.get(key);
