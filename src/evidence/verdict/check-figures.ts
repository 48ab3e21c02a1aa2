/** Owns the check that figures, log and pictures fit together: each figure has its step, each picture is the one taken, none is over. */
import type { Bundle } from '../bundle/schema.ts';
import type { ReadPack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export function checkFigures({ content, pages }: Bundle, read: ReadPack): Difference[] {
  const steps = new Set(content.log.map((entry) => entry.step));
  const found = content.figures
    .filter((figure) => !steps.has(figure.step))
    .map(
      (figure): Difference => ({
        where: 'figures',
        says: `${figure.id} belongs to step ${figure.step}, which is not in the log.`,
      }),
    );
  const pictured = content.figures.filter((figure) => figure.picture);
  const [written, now] = [pages, read.pages].map((all) => all.flatMap(({ images }) => images));
  for (const [index, figure] of pictured.entries()) {
    const picture = read.pictures[index];
    // How a picture looks stands in the pages' digests only, and those can be made anew by whoever swaps it (checkPages names it when they were not).
    if (picture && picture.sha256 !== figure.picture?.sha256 && now?.[index] === written?.[index]) {
      found.push({
        where: 'figures',
        says: `The picture of ${figure.id} on page ${picture.page} is not, byte for byte, the one that was taken at step ${figure.step}. It was swapped, or another program packed it anew when it saved the file.`,
      });
    }
  }
  const more = read.pictures.length - pictured.length;
  if (more > 0)
    found.push({
      where: 'figures',
      says: `The file has ${more} more ${more === 1 ? 'picture' : 'pictures'} than the data tell of.`,
    });
  return found;
}
