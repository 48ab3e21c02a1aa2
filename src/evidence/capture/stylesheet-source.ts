/**
 * Owns the text of the page's style sheets, each read once.
 * Must never change a sheet. A rule put in by script is seen only when it changes the number of rules.
 */
import { isOwnSheet } from './own.ts';

export interface Source {
  text: string;
  /** Where relative urls start. */
  base: string;
}

/** The sheets that apply now, in the order of the cascade. */
export const currentStylesheets = (): CSSStyleSheet[] =>
  [...document.styleSheets, ...document.adoptedStyleSheets].filter(
    (stylesheet) => !stylesheet.disabled && readable(stylesheet) && isOwnSheet(stylesheet),
  );

interface Known {
  rules: number;
  source: Promise<Source>;
}
const known = new WeakMap<CSSStyleSheet, Known>();

/** The authored text of a sheet. Never rejects: a file that cannot be had is read rule by rule instead. */
export function sourceOf(stylesheet: CSSStyleSheet): Promise<Source> {
  const rules = stylesheet.cssRules.length;
  const before = known.get(stylesheet);
  if (before?.rules === rules) return before.source;
  const base = stylesheet.href ?? document.baseURI;
  const text = authored(stylesheet, before !== undefined).catch(() => byRule(stylesheet));
  const source = text.then((got) => ({ text: withMedia(got, stylesheet), base }));
  known.set(stylesheet, { rules, source });
  return source;
}

async function authored(stylesheet: CSSStyleSheet, changed: boolean): Promise<string> {
  const owner = stylesheet.ownerNode;
  // Once script has put rules in, the text no longer tells the whole.
  if (changed || !owner) return byRule(stylesheet);
  if (owner instanceof HTMLStyleElement) return owner.textContent?.trim() ? owner.textContent : byRule(stylesheet);
  if (!stylesheet.href) return byRule(stylesheet);
  const response = await fetch(stylesheet.href, { headers: { accept: 'text/css' } });
  if (!response.ok) throw new Error(`${stylesheet.href}: ${response.status}`);
  return response.text();
}

const byRule = (stylesheet: CSSStyleSheet): string =>
  Array.from(stylesheet.cssRules, (rule) => rule.cssText).join('\n');

const withMedia = (text: string, { media }: CSSStyleSheet): string =>
  media.mediaText ? `@media ${media.mediaText}{${text}}` : text;

function readable(stylesheet: CSSStyleSheet): boolean {
  try {
    return stylesheet.cssRules.length >= 0;
  } catch {
    return false; // from another origin
  }
}
