/** Owns how the making of a pack says how far it is. */
import type { Coverage } from '../../evidence/bundle/schema.ts';
import type { WriteProgress } from '../../evidence/pdf/index.ts';

export interface PackProgress {
  done: number;
  of: number;
  /** What is being done now: "Checking the pictures". Read out, so it must not change all the time. */
  says: string;
  /** How much of it is done: "Picture 12 of 57". */
  count?: string;
}

/** Where on the bar each part of the writer's work stands, and what it is called. */
const PARTS = {
  picture: { from: 2, to: 4, says: 'Checking the pictures' },
  page: { from: 4, to: 10, says: 'Writing the pages' },
} as const;

const sayCount = (what: WriteProgress['what'], done: number, of: number): string =>
  `${what === 'picture' ? 'Picture' : 'Page'} ${done} of ${of}`;

/** While pictures are still being drawn: `left` of the `of` that waited when the pack was asked for. */
export const drawingOf = (left: number, of: number): PackProgress => ({
  done: of === 0 ? 1 : (of - left) / of,
  of: 10,
  says: 'Drawing the last pictures',
  ...(of > 0 && { count: sayCount('picture', of - left, of) }),
});

/** The writer's own count, as part of the whole. */
export function progressOf({ what, done, of }: WriteProgress): PackProgress {
  const { from, to, says } = PARTS[what];
  return { done: from + ((to - from) * done) / of, of: 10, says, count: sayCount(what, done, of) };
}

/** A pack as made: the file and the name it is saved under. */
export interface MadePack {
  blob: Blob;
  fileName: string;
  /** What its matrix says. */
  coverage: Coverage;
}
