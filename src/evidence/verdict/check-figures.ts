/** Owns the check that figures, log and pictures fit together: each figure has its step, and the file holds each picture as it was taken. */
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { howGone } from '../../engine/run/how-gone.ts';
import type { Content } from '../bundle/schema.ts';
import type { ForeignPack, NotAPack } from '../pdf/index.ts';
import type { OpenedPicture } from '../picture/digest.ts';
import type { Difference } from './verdict.ts';

export function checkSteps(content: Content): Difference[] {
  const steps = new Map(content.log.map((entry) => [entry.step, entry]));
  return content.figures.flatMap(({ id, step, takenAway }): Difference[] => {
    if (!steps.has(step))
      return [{ where: 'figures', says: `${id} belongs to step ${step}, which is not in the log.` }];
    const by = takenAway && steps.get(takenAway.step);
    const isSo = by && by.step >= step && by.outcome === 'done' && howGone(by.command.name) === takenAway.how;
    if (!takenAway || isSo) return [];
    const says = `The picture of ${id} is said to have been taken away at step ${takenAway.step}, which took nobody out of the CRM.`;
    return [{ where: 'figures', says }];
  });
}

export interface Pictures {
  /** By figure id: what the copy is made of. */
  files: Map<string, Uint8Array>;
  /** What is known of those files. */
  opened: Map<string, OpenedPicture>;
  differences: Difference[];
  /** Pictures whose pixels are there, but in no packing of ours. */
  repacked: string[];
}

/** Looks for every picture that the data tell of, wherever it stands in the file. */
export async function findPictures({ figures }: Content, read: ForeignPack): Promise<Result<Pictures, NotAPack>> {
  const wanted = figures.flatMap(({ picture }) => picture ?? []);
  const found = await read.pictures(wanted);
  if (!found.ok) return fail(found.error);
  const pictures: Pictures = { files: new Map(), opened: new Map(), differences: [], repacked: [] };
  for (const { id, step, picture } of figures) {
    if (!picture) continue;
    const match = found.value.get(picture.pixels);
    if (match) {
      pictures.files.set(id, match.png);
      pictures.opened.set(id, match.opened);
    } else
      pictures.differences.push({
        where: 'figures',
        says: `The picture of ${id}, taken at step ${step}, is not in the file. It was taken out, changed, or made coarser by another program.`,
        detail: `The data name the picture of ${id} by the hash of its pixels, ${picture.pixels}. No picture in the file has it.`,
      });
    if (match && !match.asTaken) pictures.repacked.push(id);
  }
  return ok(pictures);
}
