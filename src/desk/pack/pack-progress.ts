/** Owns how the making of a pack says how far it is. */
import type { WriteProgress } from '../../evidence/pdf/index.ts';

export interface PackProgress {
  done: number;
  of: number;
  /** What is being done now: "Checking the pictures". Read out, so it must not change all the time. */
  says: string;
  /** How much of it is done: "picture 12 of 57". */
  count?: string;
}
export type OnProgress = (progress: PackProgress) => void;

/** Where on the bar each part of the writer's work stands, and what it is called. */
const PARTS = {
  picture: { from: 2, to: 4, says: 'Checking the pictures' },
  page: { from: 4, to: 10, says: 'Writing the pages' },
} as const;

/** The writer's own count, as part of the whole. */
export function progressOf({ what, done, of }: WriteProgress): PackProgress {
  const { from, to, says } = PARTS[what];
  return { done: from + ((to - from) * done) / of, of: 10, says, count: `${what} ${done} of ${of}` };
}

/** A pack as made: the file and the name it is saved under. */
export interface MadePack {
  blob: Blob;
  fileName: string;
}
