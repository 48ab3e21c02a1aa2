/**
 * Owns writing laid-out pages into the file: content, fonts, pictures, links.
 * Must never change what was laid out.
 */
import { type PDFContext, PDFHexString, PDFName, PDFPageLeaf, type PDFPageTree, type PDFRef } from '@cantoo/pdf-lib';
import type { Flow } from '../layout/flow.ts';
import { type Link, pictureName, type Sheet } from '../layout/sheet.ts';
import { PAPER } from '../layout/style.ts';
import { firstLinkEntries, pageEntry } from './structure.ts';

export interface Material {
  /** By resource name. */
  fonts: Record<string, PDFRef>;
  /** By figure id. */
  images: ReadonlyMap<string, PDFRef>;
}

/** A link to another place in the pack. @throws Error when nothing was laid out under its key */
function writeLink(context: PDFContext, flow: Flow, pages: readonly PDFRef[], link: Link, entry: number): PDFRef {
  const { box, to } = link;
  const anchor = flow.anchors.get(to.key);
  if (!anchor) throw new Error(`Nothing in the pack is called "${to.key}", yet a link leads there.`);
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [box.x, box.y, box.x + box.width, box.y + box.height].map((value) => Math.round(value * 100) / 100),
    Border: [0, 0, 0],
    // Printed like any other mark; PDF/UA asks for it.
    F: 4,
    StructParent: entry,
    Dest: [pages[anchor.page] as PDFRef, 'XYZ', null, Math.round(anchor.y + 6), null],
  });
  annotation.set(PDFName.of('Contents'), PDFHexString.fromText(to.says));
  return context.register(annotation);
}

function resources(context: PDFContext, sheet: Sheet, { fonts, images }: Material) {
  const pictures = sheet.pictures.map((figure, index) => [pictureName(index), images.get(figure) as PDFRef]);
  return context.obj({ Font: fonts, ...(pictures.length > 0 ? { XObject: Object.fromEntries(pictures) } : {}) });
}

export interface WrittenPages {
  pages: PDFRef[];
  /** Of each page's links, in order. */
  links: PDFRef[][];
}

/** Writes all pages. `written` is awaited after each, with how many there are by then. */
export async function writePages(
  context: PDFContext,
  tree: PDFPageTree,
  flow: Flow,
  material: Material,
  written: (pages: number) => unknown,
): Promise<WrittenPages> {
  const { sheets } = flow;
  const treeRef = context.getRef(tree) as PDFRef;
  const pages = sheets.map(() => context.nextRef());
  const entries = firstLinkEntries(sheets);
  const links = sheets.map((sheet) =>
    sheet.links.map((link, index) => writeLink(context, flow, pages, link, (entries[sheet.index] ?? 0) + index)),
  );
  for (const sheet of sheets) {
    const page = PDFPageLeaf.withContextAndParent(context, treeRef);
    const content = new TextEncoder().encode(sheet.ink.join('\n'));
    const own = links[sheet.index] as PDFRef[];
    page.set(PDFName.of('MediaBox'), context.obj([0, 0, PAPER.width, PAPER.height]));
    page.set(PDFName.of('Resources'), resources(context, sheet, material));
    page.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
    page.set(PDFName.of('StructParents'), context.obj(pageEntry(sheet.index)));
    // Tab goes through links in the order of the tags.
    page.set(PDFName.of('Tabs'), PDFName.of('S'));
    if (own.length > 0) page.set(PDFName.of('Annots'), context.obj(own));
    context.assign(pages[sheet.index] as PDFRef, page);
    tree.pushLeafNode(pages[sheet.index] as PDFRef);
    await written(sheet.index + 1);
  }
  return { pages, links };
}
