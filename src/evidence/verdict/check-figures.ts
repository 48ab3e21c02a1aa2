/** Owns the check of figures: each belongs to a step of the log, and its picture in the file is the one that was taken. */
import type { Content } from '../bundle/schema.ts';
import type { ReadPack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export function checkFigures(content: Content, read: ReadPack): Difference[] {
  const found: Difference[] = [];
  const steps = new Set(content.log.map((entry) => entry.step));
  for (const figure of content.figures) if (!steps.has(figure.step)) found.push({ where: 'figures', says: `${figure.id} belongs to step ${figure.step}, which is not in the log.` });
  const pictured = content.figures.filter((figure) => figure.picture);
  for (const [index, figure] of pictured.entries()) {
    const picture = read.pictures[index];
    if (!picture) found.push({ where: 'figures', says: `The picture of ${figure.id} is missing from the file.` });
    else if (picture.sha256 !== figure.picture?.sha256) found.push({ where: 'figures', says: `The picture of ${figure.id} on page ${picture.page} is not the one that was taken at step ${figure.step}.` });
  }
  if (read.pictures.length > pictured.length) found.push({ where: 'figures', says: `The file has ${read.pictures.length - pictured.length} more pictures than the data tell of.` });
  return found;
}
