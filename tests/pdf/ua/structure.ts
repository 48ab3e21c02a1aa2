/**
 * Owns checking the tree of tags: what hangs under what, headings, figures, tables, and which mark belongs to which tag.
 * Must never look at the content of pages (content.ts does).
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { at, list, nameOf, numberOf, rawAt, textOf } from './file.ts';

const STANDARD = new Set(
  'Document Part Sect Div BlockQuote Caption TOC TOCI NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);
/** What may hang under the left, and what the right must hang under. */
const KIDS: Record<string, string[]> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};
const PARENTS: Record<string, string[]> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

export interface Structure {
  errors: string[];
  /** "page:mark" to the reference of the tag that claims it. */
  claimed: Map<string, string>;
  /** Reference of an annotation to the tag it hangs under. */
  objects: Map<string, { ref: string; role: string }>;
  /** Entries of the parent tree. */
  parents: Map<number, PDFObject>;
}

function parentTree(node: PDFObject | undefined, found = new Map<number, PDFObject>()): Map<number, PDFObject> {
  const nums = list(at(node, 'Nums'));
  for (let index = 0; index + 1 < nums.length; index += 2) {
    const key = numberOf(nums[index]);
    const value = nums[index + 1];
    if (key !== undefined && value) found.set(key, value);
  }
  for (const kid of list(at(node, 'Kids')))
    parentTree(node instanceof PDFDict ? node.context.lookup(kid) : undefined, found);
  return found;
}

const attribute = (element: PDFDict, key: string): PDFObject | undefined => {
  const value = at(element, 'A');
  const all = value instanceof PDFArray ? value.asArray().map((item) => element.context.lookup(item)) : [value];
  return all.map((item) => at(item, key)).find((item) => item !== undefined);
};

export function checkStructure(doc: PDFDocument): Structure {
  const { context, catalog } = doc;
  const root = at(catalog, 'StructTreeRoot');
  const result: Structure = {
    errors: [],
    claimed: new Map(),
    objects: new Map(),
    parents: parentTree(at(root, 'ParentTree')),
  };
  const err = (says: string) => result.errors.push(says);
  if (!root) err('no StructTreeRoot');
  const pages = new Map(doc.getPages().map(({ ref }, index) => [ref.toString(), index]));
  let lastHeading = 0;

  const claim = (page: string | undefined, mark: number | undefined, ref: string) => {
    const key = `${pages.get(page ?? '')}:${mark}`;
    if (result.claimed.has(key)) err(`mark ${key} is claimed twice`);
    result.claimed.set(key, ref);
  };
  const visit = (ref: PDFRef, parentRef: string | undefined, parentRole: string) => {
    const element = context.lookup(ref);
    if (!(element instanceof PDFDict)) {
      err(`${parentRole} leads to nothing`);
      return;
    }
    const role = nameOf(at(element, 'S')) ?? '?';
    if (!STANDARD.has(role)) err(`02-001 ${role} is no standard tag`);
    if (rawAt(element, 'P') !== parentRef) err(`${role} names another parent`);
    if (KIDS[parentRole] && !KIDS[parentRole].includes(role)) err(`09-004 ${role} under ${parentRole}`);
    if (PARENTS[role] && !PARENTS[role].includes(parentRole))
      err(`09-004 ${role} not under ${PARENTS[role].join(' or ')}`);
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
    if (level > lastHeading + 1) err(`14-003 H${lastHeading} is followed by H${level}`);
    if (level > 0) lastHeading = level;
    if (role === 'Figure' && !textOf(at(element, 'Alt'))) err('13-004 Figure without Alt');
    if (role === 'Figure' && !attribute(element, 'BBox')) err('Figure without BBox');
    if (role === 'TH' && !attribute(element, 'Scope')) err('15-003 TH without Scope');
    const page = rawAt(element, 'Pg');
    const kids = list(at(element, 'K'));
    if (kids.length === 0 && !['TD', 'TBody'].includes(role)) err(`${role} is empty`);
    for (const kid of kids) {
      if (kid instanceof PDFNumber) claim(page, kid.asNumber(), ref.toString());
      else if (kid instanceof PDFRef && nameOf(at(context.lookup(kid), 'Type')) === 'StructElem')
        visit(kid, ref.toString(), role);
      else {
        const item = context.lookup(kid);
        const type = nameOf(at(item, 'Type'));
        if (type === 'MCR') claim(rawAt(item, 'Pg') ?? page, numberOf(at(item, 'MCID')), ref.toString());
        else if (type === 'OBJR') result.objects.set(rawAt(item, 'Obj') ?? '', { ref: ref.toString(), role });
        else err(`${role} has a kid of no known kind`);
      }
    }
  };
  const rootRef = catalog.get(PDFName.of('StructTreeRoot'))?.toString();
  for (const kid of list(at(root, 'K'))) if (kid instanceof PDFRef) visit(kid, rootRef, 'root');
  return result;
}
