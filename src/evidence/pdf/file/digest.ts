/**
 * Owns: a page's digest: a short proof of what stands on it, the same after another program saved the file again.
 * Must never: depend on object numbers, compression or spacing, which saving again changes.
 */
import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';
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
  const content = latin1(bytes)
    .replace(/[\0\t\n\f\r ]+/g, ' ')
    .trim();
  // Programs that add a note wrap the page in q and Q (save, restore); that moves nothing.
  return content.replace(/^(?:q )+/, '').replace(/(?: Q)+$/, '');
}

const entry = (dict: PDFObject | undefined, key: string): PDFObject | undefined =>
  dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;

/** What decides how a font's codes look: the glyphs, and how codes lead to them. Another font could say other words. */
function fontDigest(font: PDFObject | undefined): string {
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
  // Strings of ours are hexadecimal, so these patterns find operators only; on a changed page the digest differs anyway.
  const fonts = [...new Set(Array.from(content.matchAll(/\/(\S+) [\d.-]+ Tf\b/g), (match) => match[1] ?? ''))].sort();
  const drawn = Array.from(content.matchAll(/\/(\S+) Do\b/g), (match) => match[1] ?? '');
  const inks = fonts.map((name) => `${name} ${fontDigest(entry(entry(resources, 'Font'), name))}`);
  const pictures = drawn.flatMap((name) => foundPicture(entry(entry(resources, 'XObject'), name)) ?? []);
  return { content: hashText([content, ...inks].join('\n')), pictures };
}

export const asPage = ({ content, pictures }: PageDigest): Pages[number] => ({
  content,
  images: pictures.map(({ look }) => look),
});
