/**
 * Owns the check of the pages: what stands on each is held against the digests in the data, and, where this version has the same
 * page writer, against the pages written again from the data. So neither the page nor the data can be changed alone, nor both a little.
 */
import type { Bundle } from '../bundle/schema.ts';
import { differences, type PackFonts, type ReadPack, WRITER, writePack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export async function checkPages(bundle: Bundle, read: ReadPack, fonts: PackFonts): Promise<Difference[]> {
  const found = differences(bundle, read).map((says): Difference => ({ where: 'pages', says }));
  if (read.pages.length !== bundle.pages.length)
    found.push({
      where: 'pages',
      says: `The file has ${read.pages.length} pages; the pack was made with ${bundle.pages.length}.`,
    });
  if (bundle.content.writer !== WRITER || found.length > 0) return found;
  return againstWrittenAgain(bundle, read, fonts);
}

async function againstWrittenAgain({ content }: Bundle, read: ReadPack, fonts: PackFonts): Promise<Difference[]> {
  const pictures = new Map<string, Uint8Array>();
  for (const [index, figure] of content.figures.filter((each) => each.picture).entries()) {
    const png = read.pictures[index]?.png;
    if (png) pictures.set(figure.id, png);
  }
  try {
    const { bundle } = await writePack({ content, pictures, fonts, packing: 'any' });
    const differ = bundle.pages.flatMap((page, index) =>
      read.pages[index]?.content === page.content ? [] : [index + 1],
    );
    if (bundle.pages.length !== read.pages.length)
      return [
        {
          where: 'pages',
          says: `The data in the pack make ${bundle.pages.length} pages; the file has ${read.pages.length}.`,
        },
      ];
    return differ.map((page) => ({
      where: 'pages',
      says: `Page ${page} does not show what the data in the pack say.`,
    }));
  } catch (error) {
    return [
      {
        where: 'pages',
        says: `The pages cannot be written again from the data in the pack: ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}
