/**
 * Owns what a style sheet has to become before it can style a copy inside an image: media decided, states asked
 * of marks, lengths of the window and the reader's scheme written out, urls made whole, motion left out.
 * Must never read the page; all it knows is handed to it.
 */
import { type Block, type Item, parseBlocks } from './css-blocks.ts';
import { markedSelector } from './marks.ts';
import type { View } from './types.ts';

export interface Setting extends View {
  /** Where relative urls of this sheet start. */
  base: string;
  /** Whether a media query held. */
  matches: (query: string) => boolean;
  /** Whether a font face (its descriptors by name) was in use. */
  usesFace: (face: Map<string, string>) => boolean;
}

// Nothing moves in a picture, and nothing is printed from it. Imports are the bundler's business.
const LEFT_OUT = /^@(?:-webkit-)?(?:keyframes|starting-style|page|view-transition|charset|import|namespace)\b/i;

/** The whole sheet as it was at that moment. */
export const rewriteSheet = (css: string, setting: Setting): string => rewriteItems(parseBlocks(css), setting);

const rewriteItems = (items: Item[], setting: Setting): string =>
  items.map((item) => rewriteItem(item, setting)).join('');

function rewriteItem(item: Item, setting: Setting): string {
  const prelude = typeof item === 'string' ? item : item.prelude;
  if (LEFT_OUT.test(prelude)) return '';
  if (typeof item === 'string')
    return prelude.startsWith('@') ? `${prelude};\n` : `${rewriteDeclaration(prelude, setting)};`;
  if (/^@font-face/i.test(prelude)) return rewriteFace(item, setting);
  const media = /^@media\b([\s\S]*)$/i.exec(prelude)?.[1];
  if (media !== undefined) return setting.matches(media.trim()) ? rewriteItems(item.items, setting) : '';
  const selects = !prelude.startsWith('@') || /^@scope\b/i.test(prelude);
  return `${selects ? markedSelector(prelude) : prelude}{${rewriteItems(item.items, setting)}}\n`;
}

/** The declarations of a style attribute. */
export const rewriteStyle = (style: string, setting: View & { base: string }): string =>
  parseBlocks(style)
    .filter((item) => typeof item === 'string')
    .map((declaration) => `${rewriteDeclaration(declaration, setting)};`)
    .join('');

const SCHEME = /^color-scheme\s*:(?=.*\blight\b)(?=.*\bdark\b)/i;
const QUOTED = /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')/;
const URL_OF = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)/;
const WINDOW_LENGTH = /(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+))[sld]?v(w|h|i|b|min|max)\b/;
const VALUE_TOKEN = new RegExp([QUOTED, URL_OF, WINDOW_LENGTH].map(({ source }) => source).join('|'), 'gi');

function rewriteDeclaration(declaration: string, setting: View & { base: string }): string {
  // Inside an image there is nobody who prefers anything.
  if (SCHEME.test(declaration)) return `color-scheme:${setting.dark ? 'dark' : 'light'}`;
  return declaration.replace(VALUE_TOKEN, (whole, quoted, double, single, raw, length, unit: string) => {
    if (quoted !== undefined) return whole;
    if (unit !== undefined) return `${(Number(length) * windowSide(unit.toLowerCase(), setting)) / 100}px`;
    return `url("${absolute(double ?? single ?? raw ?? '', setting.base)}")`;
  });
}

function windowSide(unit: string, { width, height }: View): number {
  if (unit === 'min') return Math.min(width, height);
  if (unit === 'max') return Math.max(width, height);
  return unit === 'h' || unit === 'b' ? height : width;
}

function absolute(url: string, base: string): string {
  // A bare fragment points into the same document, and a data: url is whole already.
  if (url.startsWith('#') || url.startsWith('data:') || !URL.canParse(url, base)) return url.replaceAll('"', '%22');
  return new URL(url, base).href;
}

function rewriteFace({ items }: Block, setting: Setting): string {
  const face = new Map<string, string>();
  for (const item of items) {
    const [, name, value] = (typeof item === 'string' && /^([\w-]+)\s*:\s*([\s\S]*)$/.exec(item)) || [];
    if (name && value) face.set(name.toLowerCase(), value);
  }
  if (!setting.usesFace(face)) return '';
  // One file is enough: the first is the one every browser of today takes.
  const source = /url\((?:"[^"]*"|'[^']*'|[^)]*)\)/i.exec(face.get('src') ?? '');
  if (!source) return '';
  face.set('src', rewriteDeclaration(source[0], setting));
  return `@font-face{${[...face].map(([name, value]) => `${name}:${value};`).join('')}}\n`;
}
