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

export function numberSpot(frame: Frame, all: readonly Frame[]): NumberSpot {
  if (frame.width > NUMBER * ROOM) return 'inside';
  const others = all.filter((other) => other !== frame && isBeside(other, frame));
  const isFree = (x: number): boolean =>
    x >= 0 && x + NUMBER <= 100 && !others.some((other) => other.x < x + NUMBER && x < other.x + other.width);
  // Words begin at the left of their place, so before a word there is more often nothing than after it.
  if (isFree(frame.x - NUMBER)) return 'left';
  return isFree(frame.x + frame.width) ? 'right' : 'inside';
}

const isBeside = (a: Frame, b: Frame): boolean => a.y < b.y + b.height && b.y < a.y + a.height;
