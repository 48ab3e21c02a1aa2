/**
 * Owns writing down what freeze took hold of, in a form that can be stored.
 * Must never look at the page again; it has moved on.
 */
import { rewriteStyle } from './css-rewrite.ts';
import { inlineUrls } from './data-url.ts';
import { serialise } from './serialise.ts';
import type { Frozen, Pending, Styled } from './types.ts';

/** May take some tens of ms. Does not reject: a picture or font that cannot be had is left out. */
export async function settle(pending: Pending): Promise<Frozen> {
  const [{ key }] = await Promise.all([pending.stylesheet, ...pending.pictures]);
  if (!pending.tree) return { ...pending.frame, markup: null, cssKey: key };
  await settleStyles(pending.tree, pending);
  return { ...pending.frame, markup: serialise(pending.tree), cssKey: key };
}

// The only inline styles that mean something else inside an image.
const BOUND_TO_PAGE = /url\(|\dd?[sl]?v[whibm]|color-scheme/i;

async function settleStyles(tree: Element, { view }: Pending): Promise<void> {
  const bound = [tree, ...tree.querySelectorAll('[style]')].filter((twin) =>
    BOUND_TO_PAGE.test(twin.getAttribute('style') ?? ''),
  );
  for (const twin of bound as Styled[]) {
    twin.style.cssText = await inlineUrls(rewriteStyle(twin.style.cssText, { ...view, base: document.baseURI }));
  }
}
