/**
 * Owns whether one assessment goes on from another of the same pack: it holds all that was said there, entry by entry, and perhaps more. Pure.
 * Must never take two that parted for one that goes on: of those, somebody has to say which counts.
 */
import { bySaid, goesOn } from '../../engine/kernel/goes-on.ts';
import { canonical } from '../../engine/kernel/json.ts';
import type { Assessment } from './schema.ts';

export const goesOnFrom = (later: Assessment, earlier: Assessment): boolean =>
  later.pack.fingerprint === earlier.pack.fingerprint &&
  isSame(later.pack, earlier.pack) &&
  goesOn(later.entries, earlier.entries, isSame);

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

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
        order(other, one) > 0,
    )
    .toSorted((a, b) => order(b, a))[0];
}

const saying = ({ assessment, at }: HandedOver) => ({ said: assessment.entries.length, at: Date.parse(at) });
const order = (a: HandedOver, b: HandedOver): number => bySaid(saying(a), saying(b));
