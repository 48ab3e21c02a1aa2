/**
 * Owns writing the tree of tags into the file, with the tree that leads from each mark and link back to its tag.
 * Must never invent tags; what the layout did not tag does not exist for those who read by ear.
 */
import { type PDFContext, PDFHexString, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Sheet } from '../layout/sheet.ts';
import { type Attributes, isTag, type Tag } from '../layout/tags.ts';
import { dictText, listText, WrittenObject } from './written-object.ts';

export interface TaggedPages {
  root: Tag;
  sheets: readonly Sheet[];
  /** References of the pages, in order. */
  pages: readonly PDFRef[];
  /** References of each page's links, in order. */
  links: readonly (readonly PDFRef[])[];
}

/** Where a page's own entry stands in the parent tree: the page's number. Links follow after all pages. */
export const pageEntry = (page: number): number => page;
/** Where the first link of each page stands. */
export function firstLinkEntries(sheets: readonly Sheet[]): number[] {
  let next = sheets.length;
  return sheets.map(({ links }) => {
    const first = next;
    next += links.length;
    return first;
  });
}

function every(root: Tag): { tag: Tag; parent: Tag | undefined }[] {
  const found: { tag: Tag; parent: Tag | undefined }[] = [];
  const visit = (tag: Tag, parent: Tag | undefined) => {
    found.push({ tag, parent });
    for (const kid of tag.kids) if (isTag(kid)) visit(kid, tag);
  };
  visit(root, undefined);
  return found;
}

/** The first page with a mark or link of this very tag. */
function ownPage({ kids }: Tag): number | undefined {
  for (const kid of kids) if (!isTag(kid)) return kid.page;
  return undefined;
}

/** Writes everything; answers the reference that the catalogue names StructTreeRoot. */
export function writeStructure(context: PDFContext, tagged: TaggedPages): PDFRef {
  const rootRef = context.nextRef();
  const all = every(tagged.root);
  const refs = new Map(all.map(({ tag }) => [tag, context.nextRef()]));
  const refOf = (tag: Tag): PDFRef => refs.get(tag) ?? rootRef;
  const pageOf = (page: number): PDFRef => tagged.pages[page] as PDFRef;

  const kidOf = (kid: Tag['kids'][number], own: number | undefined) => {
    if (isTag(kid)) return refOf(kid);
    if ('link' in kid) {
      return dictText({ Type: '/OBJR', Obj: tagged.links[kid.page]?.[kid.link], Pg: pageOf(kid.page) });
    }
    return kid.page === own ? kid.mark : dictText({ Type: '/MCR', Pg: pageOf(kid.page), MCID: kid.mark });
  };
  // Thousands of cells have the same ones.
  const attributes = new Map<Attributes, PDFObject>();
  const attributesOf = (own: Attributes): PDFObject => {
    const made = attributes.get(own) ?? context.obj({ ...own });
    attributes.set(own, made);
    return made;
  };

  for (const { tag, parent } of all) {
    const own = ownPage(tag);
    const element = dictText({
      Type: '/StructElem',
      S: `/${tag.role}`,
      P: parent ? refOf(parent) : rootRef,
      K: tag.kids.length > 0 ? listText(tag.kids.map((kid) => kidOf(kid, own))) : undefined,
      Pg: own === undefined ? undefined : pageOf(own),
      Alt: tag.alt === undefined ? undefined : PDFHexString.fromText(tag.alt),
      A: tag.attributes && attributesOf(tag.attributes),
    });
    context.assign(refOf(tag), new WrittenObject(element));
  }

  const owners = tagged.sheets.map(({ owners: tags }) => context.register(context.obj(tags.map(refOf))));
  const linked = tagged.sheets.flatMap(({ links }) => links.map(({ tag }) => refOf(tag)));
  const entries = [...owners, ...linked];
  const parents = context.register(context.obj({ Nums: entries.flatMap((ref, key) => [key, ref]) }));
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [refOf(tagged.root)],
      ParentTree: parents,
      ParentTreeNextKey: entries.length,
    }),
  );
  return rootRef;
}
