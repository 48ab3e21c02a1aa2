/**
 * Owns breaking a text into lines once, however often it stands in a pack: a long log says the same over and over, and what prints the numbers
 * of pages is laid out twice.
 * Must never take one text for another, whatever signs it holds; and its lines are drawn in many places, so nobody may change them.
 */
import type { Direction } from './bidi.ts';
import type { Faces } from './face.ts';
import { type Line, type TextRun, wrap } from './wrap.ts';

/** Of one pack each. */
const known = new WeakMap<Faces, Map<string, readonly Line[]>>();

/** The same as `wrap`. */
export function wrapOnce(
  runs: readonly TextRun[],
  size: number,
  width: number,
  faces: Faces,
  direction: Direction = 'ltr',
): readonly Line[] {
  const ofPack = known.get(faces) ?? new Map<string, readonly Line[]>();
  known.set(faces, ofPack);
  const key = `${size} ${width} ${direction} ${JSON.stringify(runs)}`;
  const lines = ofPack.get(key) ?? wrap(runs, size, width, faces, direction);
  ofPack.set(key, lines);
  return lines;
}
