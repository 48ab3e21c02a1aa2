/** Owns what a pack takes from this device and this site: the figures that go in, and the unit's criteria. Never decides what to leave out. */

import type { Unit } from '../../engine/unit/index.ts';
import type { Figure, Omitted } from '../../evidence/bundle/schema.ts';
import { type OpenedPicture, openPicture, type PictureDigest } from '../../evidence/picture/digest.ts';
import { readPng } from '../../evidence/picture/png.ts';
import type { FigureRecord } from '../api.ts';
import { inOrder, inPack } from '../figure-order.ts';

export interface PackFigure {
  figure: Omit<Figure, 'id' | 'evidence'>;
  png: Uint8Array | undefined;
  digest: PictureDigest | undefined;
}

/** The figures that the learner did not leave out, in the order that they chose. */
export function packFigures(kept: readonly FigureRecord[]): Promise<PackFigure[]> {
  return Promise.all(
    inPack(inOrder(kept)).map(
      async ({ png, digest, step, taken, caption, ownCaption, alt, criteria, width, height, callouts, takenAway }) => {
        // The page writer takes the picture's hash and holds it against this one.
        const known = png && (digest ?? (await opened(png)));
        return {
          figure: {
            step,
            taken,
            caption,
            ownCaption,
            alt,
            criteria: [...criteria],
            callouts: callouts.map(({ number, key, says, frame }) => ({
              number,
              key,
              says,
              ...(frame ? { frame } : {}),
            })),
            ...(known ? { picture: { width, height, sha256: known.sha256, pixels: known.pixels } } : {}),
            ...(takenAway ? { takenAway: { ...takenAway } } : {}),
          },
          png: png ?? undefined,
          digest,
        };
      },
    ),
  );
}

/** `asked`: the steps whose figure the log asks for. What is here was left out by the learner; what is not was lost. */
export function omittedFigures(asked: readonly number[], kept: readonly FigureRecord[]): Omitted[] {
  const here = new Map(kept.map(({ step, leftOut }) => [step, leftOut]));
  return asked
    .filter((step) => here.get(step) !== false)
    .toSorted((a, b) => a - b)
    .map((step) => ({ step, why: here.has(step) ? 'left out' : 'lost' }));
}

/** Of a picture that was kept without a digest. @throws Error when it is none that a pack holds */
async function opened(png: Uint8Array): Promise<OpenedPicture> {
  const read = readPng(png);
  const found = read.ok && (await openPicture(png, read.value));
  if (!found) throw new Error('A picture that is kept on this device is damaged. Leave its figure out of the pack.');
  return found;
}

export async function fetchUnit(): Promise<Unit> {
  const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/unit.json`);
  if (!answer.ok) throw new Error('The unit’s criteria could not be loaded. Reload the page and try again.');
  return answer.json();
}
