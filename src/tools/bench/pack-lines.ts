/**
 * Owns reading a finished pack's lines of text with a PDF reader that is not ours (pdf.js): the words, where they stand and in which face.
 * Must never ask the page writer; the yardstick is to know no more of a pack than anyone who opens it.
 */
import { getDocumentProxy } from 'unpdf';

export interface TextLine {
  text: string;
  /** Points from the left and from the foot of the page. */
  x: number;
  y: number;
  size: number;
  bold: boolean;
}

/** The page as `getDocumentProxy` hands it out; its fonts are there once its drawing has been read. */
type PageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function linesOf(page: PageProxy): Promise<TextLine[]> {
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  return items.flatMap((item): TextLine[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size, , , , x, y] = item.transform as number[];
    const font: { name?: string } = page.commonObjs.get(item.fontName);
    if (size === undefined || x === undefined || y === undefined) return [];
    return [{ text: item.str, x, y, size, bold: font.name?.endsWith('Bold') ?? false }];
  });
}

/** The lines of each page, in the order in which they are drawn. */
export async function packLines(pack: Uint8Array): Promise<TextLine[][]> {
  // pdf.js takes the bytes away from whoever hands them in.
  const document = await getDocumentProxy(Uint8Array.from(pack));
  const pages: TextLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await linesOf(await document.getPage(number)));
  }
  await document.cleanup();
  return pages;
}
