/**
 * Owns: the text of the page's style sheets, each read once.
 * Must never: change a sheet. A rule put in by script is seen only when it changes the number of rules.
 */

export interface Source {
  text: string;
  /** Where relative urls start. */
  base: string;
}

/** The sheets that apply now, in the order of the cascade. */
export const currentSheets = (): CSSStyleSheet[] =>
  [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !sheet.disabled && readable(sheet));

interface Known {
  rules: number;
  source: Promise<Source>;
}
const known = new WeakMap<CSSStyleSheet, Known>();

/** The authored text of a sheet. Never rejects: a file that cannot be had is read rule by rule instead. */
export function sourceOf(sheet: CSSStyleSheet): Promise<Source> {
  const rules = sheet.cssRules.length;
  const before = known.get(sheet);
  if (before?.rules === rules) return before.source;
  const base = sheet.href ?? document.baseURI;
  const text = authored(sheet, before !== undefined).catch(() => byRule(sheet));
  const source = text.then((got) => ({ text: withMedia(got, sheet), base }));
  known.set(sheet, { rules, source });
  return source;
}

async function authored(sheet: CSSStyleSheet, changed: boolean): Promise<string> {
  const owner = sheet.ownerNode;
  // Once script has put rules in, the text no longer tells the whole.
  if (changed || !owner) return byRule(sheet);
  if (owner instanceof HTMLStyleElement) return owner.textContent?.trim() ? owner.textContent : byRule(sheet);
  if (!sheet.href) return byRule(sheet);
  const response = await fetch(sheet.href, { headers: { accept: 'text/css' } });
  if (!response.ok) throw new Error(`${sheet.href}: ${response.status}`);
  return response.text();
}

const byRule = (sheet: CSSStyleSheet): string => Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');

const withMedia = (text: string, { media }: CSSStyleSheet): string =>
  media.mediaText ? `@media ${media.mediaText}{${text}}` : text;

function readable(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length >= 0;
  } catch {
    return false; // from another origin
  }
}
