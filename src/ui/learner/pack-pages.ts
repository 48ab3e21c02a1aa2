/**
 * Owns drawing the pages of a pack that was just made, from its own bytes. The only file of the site that imports the PDF reader, and only
 * when there is something to read: it is as heavy as all the rest (decision 17).
 * Must never be trusted to check a pack; that is verify's.
 */
export interface PackPages {
  count: number;
  /** Its chapters, as its bookmarks have them; pages from 1. */
  chapters: { title: string; page: number }[];
  /** Draws a page `width` CSS px wide. A later call wins over one that is under way. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
  /** The page as text, in reading order. */
  text(page: number): Promise<string>;
  close(): void;
}

/** @throws Error when this browser cannot read the file */
export async function openPages(blob: Blob): Promise<PackPages> {
  const [{ getDocument }, data] = await Promise.all([import('unpdf/pdfjs'), blob.arrayBuffer()]);
  const opening = getDocument({ data: new Uint8Array(data), useSystemFonts: false });
  const file = await opening.promise;
  const outline = (await file.getOutline()) ?? [];
  const chapters = await Promise.all(
    outline.map(async ({ title, dest }) => {
      const [page] = Array.isArray(dest) ? dest : [];
      return { title, page: page ? (await file.getPageIndex(page)) + 1 : 1 };
    }),
  );
  let turn = 0;
  return {
    count: file.numPages,
    chapters,
    async draw(number, canvas, width) {
      turn += 1;
      const own = turn;
      const page = await file.getPage(number);
      if (own !== turn) return;
      const sharp = Math.min(window.devicePixelRatio, 2);
      const viewport = page.getViewport({ scale: (width * sharp) / page.getViewport({ scale: 1 }).width });
      // Drawn aside: a page that is half there, or two at once, are never seen.
      const aside = document.createElement('canvas');
      aside.width = Math.round(viewport.width);
      aside.height = Math.round(viewport.height);
      await page.render({ canvas: aside, viewport }).promise;
      if (own !== turn) return;
      canvas.width = aside.width;
      canvas.height = aside.height;
      canvas.getContext('2d')?.drawImage(aside, 0, 0);
    },
    async text(number) {
      const { items } = await (await file.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    },
    close() {
      void opening.destroy();
    },
  };
}
