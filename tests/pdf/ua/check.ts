/**
 * Owns a checker for the part of PDF/UA-1 (after the Matterhorn protocol) that a program can judge.
 * Must never import the product. veraPDF cannot be had here, so this stands in for it.
 */
import { PDFBool } from '@cantoo/pdf-lib';
import { checkPages } from './content.ts';
import { at, bytesOf, open, textOf } from './file.ts';
import { checkStructure } from './structure.ts';

/** One line for each fault; empty when there is none. */
export async function checkAccess(bytes: Uint8Array): Promise<string[]> {
  const doc = await open(bytes);
  const { catalog } = doc;
  const errors: string[] = [];
  const isTrue = (value: unknown) => value instanceof PDFBool && value.asBoolean();
  if (!isTrue(at(at(catalog, 'MarkInfo'), 'Marked'))) errors.push('06-001 not marked as tagged');
  if (textOf(at(catalog, 'Lang')) !== 'en-GB') errors.push('11-006 no language');
  if (!isTrue(at(at(catalog, 'ViewerPreferences'), 'DisplayDocTitle'))) errors.push('07-001 title is not shown');
  const xmp = new TextDecoder().decode(bytesOf(at(catalog, 'Metadata')));
  if (!/<pdfuaid:part>1</.test(xmp)) errors.push('06-002 does not say it is PDF/UA-1');
  if (!/<dc:title>.*<rdf:li[^>]*>[^<]+</.test(xmp)) errors.push('06-003 no title');
  if (!at(catalog, 'Outlines')) errors.push('no bookmarks');
  const structure = checkStructure(doc);
  return [...errors, ...structure.errors, ...checkPages(doc, structure)];
}
