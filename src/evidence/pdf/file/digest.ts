/**
 * Owns a page's digest: a short proof of what stands on it, the same after another program saved the file again.
 * Must never depend on object numbers, compression or spacing, which saving again changes.
 */
import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { digestText } from '../../../engine/kernel/digest.ts';
import { type Hash, hashBytes, hashText } from '../../../engine/kernel/hash.ts';
import type { Pages } from '../../bundle/schema.ts';
import { joinBytes, latin1 } from './bytes.ts';
import { decoded } from './decode.ts';
import { type FoundPicture, foundPicture } from './image.ts';
import type { FoundPage } from './pages.ts';

const SPACE = Uint8Array.of(10);

/** The content of a page, its parts joined; undefined when a part cannot be read. */
function contentOf(page: PDFDict): string | undefined {
  const contents = page.lookup(PDFName.of('Contents'));
  const parts =
    contents instanceof PDFArray
      ? Array.from({ length: contents.size() }, (_, index) => contents.lookup(index))
      : [contents];
  const read = parts.filter((part) => part !== undefined).map(decoded);
  if (read.some((part) => part === undefined)) return undefined;
  const bytes = joinBytes(read.flatMap((part) => (part ? [part, SPACE] : [])));
  return evened(latin1(bytes));
}

/** What saving again changes taken out: the kind and number of spaces, and what is wrapped around the whole. */
function evened(text: string): string {
  const content = text.replace(/[\0\t\n\f\r ]+/g, ' ').trim();
  // Programs that add a note wrap the page in q and Q (save, restore); that moves nothing.
  return content.replace(/^(?:q )+/, '').replace(/(?: Q)+$/, '');
}

const entry = (dict: PDFObject | undefined, key: string): PDFObject | undefined =>
  dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;

/** Every page names the same two fonts. */
const fontDigests = new WeakMap<PDFObject, string>();

function fontDigest(font: PDFObject | undefined): string {
  const known = font && fontDigests.get(font);
  if (known !== undefined) return known;
  const made = fontDigestOf(font);
  if (font) fontDigests.set(font, made);
  return made;
}

/** What decides how a font's codes look: the glyphs, and how codes lead to them. Another font could say other words. */
function fontDigestOf(font: PDFObject | undefined): string {
  const family = entry(font, 'DescendantFonts');
  const descendant = family instanceof PDFArray ? family.lookup(0) : font;
  const file = decoded(entry(entry(descendant, 'FontDescriptor'), 'FontFile2'));
  const map = entry(descendant, 'CIDToGIDMap');
  const ways = [entry(font, 'Encoding'), map].map((way) =>
    way instanceof PDFName ? way.decodeText() : way ? 'own' : '',
  );
  return [...ways, file ? hashBytes(file) : 'none'].join(' ');
}

export interface PageDigest {
  content: Hash;
  /** Every picture, in the order in which they are drawn. */
  pictures: FoundPicture[];
}

/** Never throws. A page that cannot be read has a digest that nothing equals. */
export function digestPage({ dict, resources }: FoundPage): PageDigest {
  const content = contentOf(dict);
  if (content === undefined) return { content: hashText('unreadable'), pictures: [] };
  const pictures = drawnIn(content).flatMap((name) => foundPicture(entry(entry(resources, 'XObject'), name)) ?? []);
  return { content: hashText(withFonts(content, resources)), pictures };
}

// Strings of ours are hexadecimal, so these patterns find operators only; on a changed page the digest differs anyway.
const drawnIn = (content: string): string[] => Array.from(content.matchAll(/\/(\S+) Do\b/g), (match) => match[1] ?? '');

function withFonts(content: string, resources: PDFDict | undefined): string {
  const fonts = [...new Set(Array.from(content.matchAll(/\/(\S+) [\d.-]+ Tf\b/g), (match) => match[1] ?? ''))].sort();
  const inks = fonts.map((name) => `${name} ${fontDigest(entry(entry(resources, 'Font'), name))}`);
  return [content, ...inks].join('\n');
}

/** The digest of a page that was just written, as digestPage will find it. `looks`: of its pictures, by the page's names for them. */
export async function digestWritten(
  resources: PDFDict | undefined,
  text: string,
  looks: ReadonlyMap<string, Hash>,
): Promise<Pages[number]> {
  const content = evened(text);
  const images = drawnIn(content).flatMap((name) => looks.get(name) ?? []);
  return { content: await digestText(withFonts(content, resources)), images };
}

export const asPage = ({ content, pictures }: PageDigest): Pages[number] => ({
  content,
  images: pictures.map(({ look }) => look),
});
