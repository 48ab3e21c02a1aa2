/**
 * Owns listing what is in the file that the page writer did not put there: notes, forms, files, scripts, cuts.
 * Must never call any of it wrong. Assessors may well write notes; they are told what is there.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { count } from '../../../engine/kernel/phrases.ts';
import { PAPER } from '../layout/style.ts';
import { attachments, EVIDENCE } from './attachment.ts';
import type { Loaded } from './load.ts';
import type { FoundPage } from './pages.ts';

const at = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));
const nameAt = (dict: PDFDict, key: string): string => {
  const value = at(dict, key);
  return value instanceof PDFName ? value.decodeText() : '';
};

/** Links that only lead about in the pack, and draw nothing, are ours. */
function isOurs(annotation: PDFDict): boolean {
  if (nameAt(annotation, 'Subtype') !== 'Link' || at(annotation, 'AP')) return false;
  const action = at(annotation, 'A');
  return action === undefined || (action instanceof PDFDict && nameAt(action, 'S') === 'GoTo');
}

function notes(page: PDFDict): string[] {
  const annotations = at(page, 'Annots');
  if (!(annotations instanceof PDFArray)) return [];
  return Array.from({ length: annotations.size() }, (_, index) => annotations.lookup(index)).flatMap((annotation) =>
    annotation instanceof PDFDict && !isOurs(annotation) ? [nameAt(annotation, 'Subtype') || 'unknown kind'] : [],
  );
}

/** A page is A4, upright and uncut; a viewer's rounding aside. */
function isWhole({ dict }: FoundPage): boolean {
  const wanted = [0, 0, PAPER.width, PAPER.height];
  const fits = (key: string, missing: boolean): boolean => {
    const box = at(dict, key);
    if (!(box instanceof PDFArray)) return missing;
    return wanted.every((value, index) => {
      const side = box.lookup(index);
      return side instanceof PDFNumber && Math.abs(side.asNumber() - value) < 1;
    });
  };
  const turned = at(dict, 'Rotate');
  const upright = !(turned instanceof PDFNumber) || turned.asNumber() % 360 === 0;
  return fits('MediaBox', true) && fits('CropBox', true) && upright && at(dict, 'UserUnit') === undefined;
}

/** One sentence each. `written` is how many pages the evidence speaks of, when it can be read. */
export function extras({ catalog, twice }: Loaded, pages: readonly FoundPage[], written: number | undefined): string[] {
  const found: string[] = [];
  for (const [index, page] of pages.entries()) {
    for (const kind of notes(page.dict))
      found.push(`Page ${index + 1} carries a note or marking that was added later (${kind}).`);
    if (!isWhole(page)) found.push(`Page ${index + 1} was cut, turned or resized.`);
  }
  const more = written === undefined ? 0 : pages.length - written;
  if (more > 0) found.push(`There ${more === 1 ? 'is' : 'are'} ${count(more, 'page')} more than were written.`);
  const others = attachments(catalog).map(({ name }) => name);
  const own = others.indexOf(EVIDENCE);
  for (const [index, name] of others.entries()) {
    if (index !== own) found.push(`There is another attached file: ${name || 'without a name'}.`);
  }
  if (at(catalog, 'AcroForm')) found.push('Form fields were added.');
  const script = at(catalog, 'OpenAction') ?? at(catalog, 'AA');
  if (script) found.push('Something was added that happens when the file is opened.');
  if (twice > 0) {
    found.push(
      `The file was added to after it was written: ${count(twice, 'part')} of it is there in more than one version.`,
    );
  }
  return found;
}
