/**
 * Owns the check of the pages. Where this version has the same page writer, the whole file is written again from the data: the same bytes
 * leave nothing open. A file that another program saved again is compared page by page and picture by picture instead.
 */
import { WRITER } from '../bundle/names.ts';
import type { Bundle } from '../bundle/schema.ts';
import { differences, type PackFonts, type ReadPack, writePack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export interface PageCheck {
  differences: Difference[];
  notes: string[];
}

export async function checkPages(
  bytes: Uint8Array,
  bundle: Bundle,
  read: ReadPack,
  fonts: PackFonts,
): Promise<PageCheck> {
  const again = bundle.content.writer === WRITER ? await writeAgain(bundle, read, fonts) : undefined;
  if (again && 'bytes' in again && same(again.bytes, bytes)) return { differences: [], notes: [] };
  const found = differences(bundle, read);
  if (read.pages.length !== bundle.pages.length)
    found.push(`The file has ${read.pages.length} pages; the pack was made with ${bundle.pages.length}.`);
  if (found.length === 0 && again) found.push(...againstWrittenAgain(again, read));
  if (read.twice > 0)
    found.push(
      'The file was added to after it was made and holds parts of it twice: a reader may show other pages than can be checked.',
    );
  return {
    differences: found.map((says) => ({ where: 'pages', says })),
    notes: [
      'The file is not byte for byte the one that was made: another program saved it again. Its pages and pictures were compared as they are seen; what only a screen reader or a search meets was not.',
    ],
  };
}

type Again = { bytes: Uint8Array; bundle: Bundle } | { fault: string };

async function writeAgain({ content }: Bundle, read: ReadPack, fonts: PackFonts): Promise<Again> {
  const pictures = new Map<string, Uint8Array>();
  for (const [index, figure] of content.figures.filter((each) => each.picture).entries()) {
    const png = read.pictures[index]?.png;
    if (png) pictures.set(figure.id, png);
  }
  try {
    return await writePack({ content, pictures, fonts, packing: 'any' });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function againstWrittenAgain(again: Again, read: ReadPack): string[] {
  if ('fault' in again) return [`The pages cannot be written again from the data in the pack: ${again.fault}`];
  const { pages } = again.bundle;
  if (pages.length !== read.pages.length)
    return [`The data in the pack make ${pages.length} pages; the file has ${read.pages.length}.`];
  return pages.flatMap((page, index) =>
    read.pages[index]?.content === page.content
      ? []
      : [`Page ${index + 1} does not show what the data in the pack say.`],
  );
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
