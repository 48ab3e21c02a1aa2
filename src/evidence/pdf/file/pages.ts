/**
 * Owns finding the pages of a file, in order, with what they inherit.
 * Must never run in circles or throw on a page tree that was made to do harm.
 */
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';

export interface FoundPage {
  dict: PDFDict;
  /** The page's own or the nearest ancestor's. */
  resources: PDFDict | undefined;
}

const MOST_PAGES = 5000;
const DEEPEST = 50;

export function findPages(catalog: PDFDict): FoundPage[] {
  const found: FoundPage[] = [];
  const seen = new Set<PDFDict>();
  const visit = (node: unknown, inherited: PDFDict | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || seen.has(node) || depth > DEEPEST || found.length >= MOST_PAGES) return;
    seen.add(node);
    const own = node.lookup(PDFName.of('Resources'));
    const resources = own instanceof PDFDict ? own : inherited;
    const kids = node.lookup(PDFName.of('Kids'));
    if (!(kids instanceof PDFArray)) {
      found.push({ dict: node, resources });
      return;
    }
    for (let index = 0; index < kids.size(); index++) visit(kids.lookup(index), resources, depth + 1);
  };
  visit(catalog.lookup(PDFName.of('Pages')), undefined, 0);
  return found;
}
