/**
 * Owns when what was said entry by entry goes on from what was said before: it holds all of that, in its order, and perhaps more; and which of
 * two says more. The one rule for assessments at hand and for signed files of which only the hashes of the entries are.
 * Must never take two that parted for one that goes on.
 */
export const goesOn = <T>(
  later: readonly T[],
  earlier: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): boolean => later.length >= earlier.length && earlier.every((entry, at) => same(later[at] as T, entry));

interface Saying {
  /** How many entries. */
  said: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** For putting in order: what says less before what says more, and the same said again by when. */
export const bySaid = (a: Saying, b: Saying): number => a.said - b.said || a.at - b.at;
