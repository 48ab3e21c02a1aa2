/**
 * Owns on which side of its frame a callout's number stands in the picture on the screen. In a narrow frame, such as that of a record's state,
 * it would cover the very word that it is about. On paper numbers stand beside the picture (evidence/pdf/layout/callouts.ts). Pure.
 */
import type { FigureRecord } from '../../desk/api.ts';

type Frame = NonNullable<FigureRecord['callouts'][number]['frame']>;
export type NumberSpot = 'inside' | 'left' | 'right';

/** As wide as a number of two digits is, in hundredths of the picture's width. */
const NUMBER = 3;
/** Words leave room for a number in a frame that is wider than so many numbers. */
const ROOM = 4;

/** One for each frame, in their order: a number that is placed takes its room from those after it. */
export function numberSpots(frames: readonly Frame[]): NumberSpot[] {
  const taken: Frame[] = [];
  return frames.map((frame) => {
    if (frame.width > NUMBER * ROOM) return 'inside';
    const near = [...frames.filter((other) => other !== frame), ...taken].filter((other) => isBeside(other, frame));
    // Words begin at the left of their place, so before a word there is more often nothing than after it.
    for (const [spot, x] of [
      ['left', frame.x - NUMBER],
      ['right', frame.x + frame.width],
    ] as const) {
      if (!isFree(x, near)) continue;
      taken.push({ ...frame, x, width: NUMBER });
      return spot;
    }
    return 'inside';
  });
}

const isFree = (x: number, near: readonly Frame[]): boolean =>
  x >= 0 && x + NUMBER <= 100 && !near.some((other) => other.x < x + NUMBER && x < other.x + other.width);

const isBeside = (a: Frame, b: Frame): boolean => a.y < b.y + b.height && b.y < a.y + a.height;
