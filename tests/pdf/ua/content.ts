/**
 * Owns checking what stands on pages: all of it marked, marks and tags at one, fonts embedded, links described.
 * Must never judge the tree of tags itself (structure.ts does).
 */
import { PDFArray, type PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { at, contentOf, list, nameOf, numberOf, rawAt, textOf } from './file.ts';
import type { Structure } from './structure.ts';
import { operations, type Token } from './tokens.ts';

const PAINTS = new Set('Tj TJ \' " f F f* S s B B* b b* sh Do EI'.split(' '));

interface Open {
  artifact: boolean;
  mark: number | undefined;
  inText: boolean;
}

const markOf = (given: readonly Token[]): number | undefined => {
  const index = given.findIndex(({ kind, text }) => kind === 'name' && text === 'MCID');
  return index < 0 ? undefined : Number(given[index + 1]?.text);
};

function checkFont(font: PDFObject | undefined, err: (says: string) => void): void {
  const name = nameOf(at(font, 'BaseFont'));
  const family = at(font, 'DescendantFonts');
  const described = at(family instanceof PDFArray ? family.lookup(0) : font, 'FontDescriptor');
  if (!['FontFile', 'FontFile2', 'FontFile3'].some((key) => at(described, key))) err(`31-009 ${name} is not embedded`);
  if (!at(font, 'ToUnicode')) err(`31-027 ${name} cannot be read out (no ToUnicode)`);
}

function checkPage(
  page: PDFDict,
  index: number,
  structure: Structure,
  fonts: Map<string, PDFObject | undefined>,
): string[] {
  const errors: string[] = [];
  const err = (says: string) => errors.push(`page ${index + 1}: ${says}`);
  const entry = numberOf(at(page, 'StructParents'));
  const found = entry === undefined ? undefined : page.context.lookup(structure.parents.get(entry));
  const owners = found instanceof PDFArray ? found.asArray() : [];
  if (entry === undefined) err('no StructParents');
  const named = at(at(page, 'Resources'), 'Font');
  const open: Open[] = [];
  const seen = new Set<number>();
  let inText = false;
  for (const { operator, given } of operations(contentOf(page))) {
    if (operator === 'BDC' || operator === 'BMC') {
      const artifact = given[0]?.text === 'Artifact';
      const mark = markOf(given);
      if (artifact && open.some((one) => one.mark !== undefined)) err('01-003 artifact inside a tag');
      if (mark !== undefined && open.some((one) => one.artifact)) err('01-004 tag inside an artifact');
      open.push({ artifact, mark, inText });
      if (mark === undefined) continue;
      if (seen.has(mark)) err(`mark ${mark} stands there twice`);
      seen.add(mark);
      const claimed = structure.claimed.get(`${index}:${mark}`);
      if (!claimed) err(`mark ${mark} belongs to no tag`);
      else if (owners[mark]?.toString() !== claimed) err(`the parent tree leads from mark ${mark} to another tag`);
    } else if (operator === 'EMC') {
      const one = open.pop();
      if (!one) err('EMC without a beginning');
      else if (one.inText !== inText) err('a mark crosses BT or ET');
    } else if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
    else if (operator === 'Tf') fonts.set(rawAt(named, given[0]?.text ?? '') ?? '', at(named, given[0]?.text ?? ''));
    if (PAINTS.has(operator) && !open.some((one) => one.artifact || one.mark !== undefined))
      err(`01-005 unmarked ${operator}`);
    if (operator === 'TJ' || operator === 'Tj') {
      if (given.some(({ kind, text }) => kind === 'hex' && /^(?:.{4})*0000/.test(text))) err('31-030 .notdef is drawn');
    }
  }
  if (open.length > 0) err('a mark does not end');
  for (const key of structure.claimed.keys()) {
    const [on, mark] = key.split(':').map(Number);
    if (on === index && !seen.has(mark as number)) err(`a tag claims mark ${mark}, which is not there`);
  }
  return errors;
}

function checkLinks(page: PDFDict, index: number, structure: Structure): string[] {
  const errors: string[] = [];
  const annotations = list(at(page, 'Annots'));
  if (annotations.length > 0 && nameOf(at(page, 'Tabs')) !== 'S')
    errors.push(`page ${index + 1}: 28-002 Tabs is not S`);
  for (const ref of annotations) {
    const annotation = page.context.lookup(ref);
    const kind = nameOf(at(annotation, 'Subtype'));
    const owner = structure.objects.get(ref.toString());
    const entry = numberOf(at(annotation, 'StructParent'));
    if (!owner) errors.push(`page ${index + 1}: 28-004 ${kind} under no tag`);
    else if (structure.parents.get(entry ?? -1)?.toString() !== owner.ref)
      errors.push(`page ${index + 1}: StructParent of ${kind} leads elsewhere`);
    if (kind === 'Link' && owner && owner.role !== 'Link')
      errors.push(`page ${index + 1}: 28-011 link under ${owner.role}`);
    if (kind === 'Link' && !textOf(at(annotation, 'Contents')))
      errors.push(`page ${index + 1}: 28-012 link without Contents`);
  }
  return errors;
}

export function checkPages(doc: PDFDocument, structure: Structure): string[] {
  const fonts = new Map<string, PDFObject | undefined>();
  const errors = doc
    .getPages()
    .flatMap(({ node }, index) => [...checkPage(node, index, structure, fonts), ...checkLinks(node, index, structure)]);
  for (const font of fonts.values()) checkFont(font, (says) => errors.push(says));
  return errors;
}
