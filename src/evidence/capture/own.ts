/**
 * Owns what of a tree the app itself rendered. Its build marks each element of its templates (tools/own-elements.mjs); what browser
 * extensions put in between has no mark, and is no part of what the CRM showed.
 * Must never leave anything out where nothing is marked: a page that was not built has no marks at all.
 */
import type { Copy } from './copy.ts';

/** The attribute that the build sets. No figure carries it. */
export const OWN = 'data-own';

const isOwn = (element: Element): boolean => element.hasAttribute(OWN);

/** Takes out of the copy what stands for foreign elements, with all that is in them. */
export function leaveOutForeign({ root, twins }: Copy): void {
  if (!isOwn(root)) return;
  for (const [live, twin] of twins) if (!isOwn(live)) twin.remove();
  // What was inside of them went with them.
  for (const [live, twin] of twins) if (!root.contains(twin)) twins.delete(live);
}

/**
 * Whether a sheet is the app's: a file of its own origin. In a built page it writes no style element and adopts no sheet, so those are
 * of extensions (dark readers and their like).
 */
export function isOwnSheet({ href, ownerNode }: CSSStyleSheet): boolean {
  if (!document.querySelector(`[${OWN}]`)) return true;
  return ownerNode instanceof HTMLLinkElement && href !== null && new URL(href).origin === location.origin;
}
