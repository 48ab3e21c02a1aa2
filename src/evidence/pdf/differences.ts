/**
 * Owns saying in words where the pages of a file are not the ones that were written.
 * Must never say why, or who did it; it says what differs and where.
 */
import type { Bundle } from '../bundle/schema.ts';
import { figureNumber } from './pages/book.ts';
import type { ReadPack } from './read.ts';

/**
 * One sentence for each difference, in the order of the pages; empty when all pages and pictures are as written.
 * Words are held against the bundle's digests of the pages; pictures against what was taken, or, when another program
 * packed them anew, against the digests of how they look.
 */
export function differences(
  bundle: Pick<Bundle, 'content' | 'pages'>,
  read: Pick<ReadPack, 'pages' | 'pictures'>,
): string[] {
  const found: { page: number; says: string }[] = [];
  for (const [index, written] of bundle.pages.entries()) {
    const page = index + 1;
    const now = read.pages[index];
    if (!now) found.push({ page, says: `Page ${page} is missing.` });
    else if (now.content !== written.content)
      found.push({ page, says: `What stands on page ${page} is not what was written.` });
  }
  const taken = bundle.content.figures.flatMap((figure) =>
    figure.picture ? [{ figure, sha256: figure.picture.sha256 }] : [],
  );
  const [written, now] = [bundle.pages, read.pages].map((pages) => pages.flatMap(({ images }) => images));
  for (const [index, { figure, sha256 }] of taken.entries()) {
    const name = `Figure ${figureNumber(figure)}`;
    const picture = read.pictures[index];
    if (!picture) found.push({ page: bundle.pages.length, says: `The picture of ${name} is missing.` });
    else if (picture.sha256 !== sha256 && now?.[index] !== written?.[index]) {
      found.push({
        page: picture.page,
        says: `The picture of ${name} on page ${picture.page} is not the one that was taken.`,
      });
    }
  }
  return found.sort((a, b) => a.page - b.page).map(({ says }) => says);
}
