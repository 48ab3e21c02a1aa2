/**
 * Owns the bookmarks: the headings of the pack as a tree.
 * Must never name a heading that is not on a page.
 */
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { Heading } from '../layout/flow.ts';

interface Node {
  ref: PDFRef;
  heading: Heading | undefined;
  kids: Node[];
}

/** Answers the reference that the catalogue names Outlines. Headings below the first level are folded. */
export function writeOutline(context: PDFContext, headings: readonly Heading[], pages: readonly PDFRef[]): PDFRef {
  const root: Node = { ref: context.nextRef(), heading: undefined, kids: [] };
  const open: Node[] = [root];
  for (const heading of headings) {
    while (open.length > 1 && (open.at(-1)?.heading?.level ?? 0) >= heading.level) open.pop();
    const node: Node = { ref: context.nextRef(), heading, kids: [] };
    open.at(-1)?.kids.push(node);
    open.push(node);
  }

  const family = ({ kids }: Node, folded: boolean) => {
    const [first, last] = [kids[0], kids.at(-1)];
    return first && last ? { First: first.ref, Last: last.ref, Count: folded ? -kids.length : kids.length } : {};
  };
  const write = (parent: Node) => {
    for (const [index, node] of parent.kids.entries()) {
      const { heading, kids } = node;
      if (!heading) continue;
      const item = context.obj({ Parent: parent.ref, ...family(node, true) });
      item.set(PDFName.of('Title'), PDFHexString.fromText(heading.title));
      item.set(PDFName.of('Dest'), context.obj([pages[heading.page] as PDFRef, 'XYZ', null, heading.y + 6, null]));
      const [before, after] = [parent.kids[index - 1], parent.kids[index + 1]];
      if (before) item.set(PDFName.of('Prev'), before.ref);
      if (after) item.set(PDFName.of('Next'), after.ref);
      context.assign(node.ref, item);
      if (kids.length > 0) write(node);
    }
  };
  write(root);
  context.assign(root.ref, context.obj({ Type: 'Outlines', ...family(root, false) }));
  return root.ref;
}
