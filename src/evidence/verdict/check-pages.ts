/**
 * Owns the check of the pages: what stands on each is held against the digests in the data, and, where this version has the same
 * page writer, against the pages written again from the data. So neither the page nor the data can be changed alone, nor both a little.
 */
import type { Bundle, Pages } from '../bundle/schema.ts';
import { type PackFonts, type ReadPack, WRITER, writePack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export async function checkPages(bundle: Bundle, read: ReadPack, fonts: PackFonts): Promise<Difference[]> {
  const found = compare(bundle.pages, read.pages, (page) => `What stands on page ${page} is not what was written there when the pack was made.`);
  if (read.pages.length !== bundle.pages.length) found.push({ where: 'pages', says: `The file has ${read.pages.length} pages; the pack was made with ${bundle.pages.length}.` });
  if (bundle.content.writer !== WRITER || found.length > 0) return found;
  return againstWrittenAgain(bundle, read, fonts);
}

async function againstWrittenAgain(bundle: Bundle, read: ReadPack, fonts: PackFonts): Promise<Difference[]> {
  const pictures = new Map<string, Uint8Array>();
  for (const [index, figure] of bundle.content.figures.filter((each) => each.picture).entries()) {
    const png = read.pictures[index]?.png;
    if (png) pictures.set(figure.id, png);
  }
  try {
    const again = await writePack({ content: bundle.content, pictures, fonts });
    return compare(again.bundle.pages, read.pages, (page) => `Page ${page} does not show what the data in the pack say.`);
  } catch {
    // A picture that is missing or foreign: checkFigures names it.
    return [];
  }
}

function compare(expected: Pages, actual: Pages, says: (page: number) => string): Difference[] {
  return expected.flatMap((page, index): Difference[] => {
    const now = actual[index];
    if (!now) return [{ where: 'pages', says: `Page ${index + 1} is missing.` }];
    return now.content === page.content && now.images.join() === page.images.join() ? [] : [{ where: 'pages', says: says(index + 1) }];
  });
}
