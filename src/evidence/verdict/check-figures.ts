/** Owns the check that figures and log fit together: each figure belongs to a step, and the file has no picture more than the data. */
import type { Content } from '../bundle/schema.ts';
import type { ReadPack } from '../pdf/index.ts';
import type { Difference } from './verdict.ts';

export function checkFigures(content: Content, read: ReadPack): Difference[] {
  const steps = new Set(content.log.map((entry) => entry.step));
  const found = content.figures
    .filter((figure) => !steps.has(figure.step))
    .map((figure): Difference => ({ where: 'figures', says: `${figure.id} belongs to step ${figure.step}, which is not in the log.` }));
  const more = read.pictures.length - content.figures.filter((figure) => figure.picture).length;
  if (more > 0) found.push({ where: 'figures', says: `The file has ${more} more ${more === 1 ? 'picture' : 'pictures'} than the data tell of.` });
  return found;
}
