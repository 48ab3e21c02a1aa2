/**
 * Owns whether one assessment goes on from another of the same pack: it holds all that was said there, entry by entry, and perhaps more. Pure.
 * Must never take two that parted for one that goes on: of those, somebody has to say which counts.
 */
import { canonical } from '../../engine/kernel/json.ts';
import type { Assessment } from './schema.ts';

export const goesOnFrom = (later: Assessment, earlier: Assessment): boolean =>
  later.pack.fingerprint === earlier.pack.fingerprint &&
  later.entries.length >= earlier.entries.length &&
  canonical(later.pack) === canonical(earlier.pack) &&
  earlier.entries.every((entry, i) => canonical(entry) === canonical(later.entries[i]));

/** A file in which such an assessment was handed over. */
export interface HandedOver {
  assessment: Assessment;
  at: string;
  /** Whose key; null where nobody has signed it. */
  key: string | null;
}

/**
 * The one that counts in its place now; undefined where it stands. Whoever signs nothing, or with another key, takes no signed file's place:
 * that it holds the same words is no proof of who wrote what follows.
 */
export function replacedBy<T extends HandedOver>(one: T, all: readonly T[]): T | undefined {
  return all
    .filter(
      (other) =>
        other !== one &&
        (one.key === null || other.key === one.key) &&
        goesOnFrom(other.assessment, one.assessment) &&
        isLater(other, one),
    )
    .toSorted((a, b) => (isLater(a, b) ? -1 : 1))[0];
}

/** More was said in it, or the same once more, signed later. */
const isLater = (a: HandedOver, b: HandedOver): boolean =>
  a.assessment.entries.length - b.assessment.entries.length > 0 ||
  (a.assessment.entries.length === b.assessment.entries.length && Date.parse(a.at) > Date.parse(b.at));
