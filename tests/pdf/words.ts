/**
 * Owns reading a pack's pages with a real PDF reader (pdf.js), as words and where they stand.
 * Must never use the product's own reader.
 */
import { getDocumentProxy } from 'unpdf';

export interface Word {
  text: string;
  /** Points from the left and from the foot of the page. */
  x: number;
  y: number;
  width: number;
}

export async function wordsOfPages(bytes: Uint8Array): Promise<Word[][]> {
  // pdf.js takes the bytes away from whoever handed them in.
  const doc = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: Word[][] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }] : [],
      ),
    );
  }
  await doc.cleanup();
  return pages;
}

/** Each page as one line, spaces drawn together. */
export const textOfPages = async (bytes: Uint8Array): Promise<string[]> =>
  (await wordsOfPages(bytes)).map((words) =>
    words
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
  );

/** All pages of a pack, and those of them that tell of a question. */
export async function questionPages(bytes: Uint8Array): Promise<{ all: string[]; asked: string[] }> {
  // A link is a piece of its own, with spaces round it.
  const all = (await textOfPages(bytes)).map((text) => text.replace(/ ([,;.:)])/g, '$1').replaceAll('( ', '('));
  return { all, asked: all.filter((text) => /Question \d of \d/.test(text)) };
}
