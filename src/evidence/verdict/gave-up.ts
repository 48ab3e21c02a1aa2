/** Owns the answer to a file that cannot be checked: a verdict like any other, so that whoever checks many goes on with the next. */
import type { Verdict } from './verdict.ts';

/** How long a check may take, in milliseconds: a pack of 60 figures takes some seconds on a slow machine. */
export const LONGEST_MS = 120_000;

export const notAPack = (says: string): Verdict => ({
  kind: 'not a pack',
  says,
  differences: [],
  reasons: [],
  notes: [],
});

/** `longest`: in milliseconds. */
export const tookTooLong = (longest: number): Verdict =>
  notAPack(
    `The file took longer than ${Math.round(longest / 1000)} seconds to check, longer than any pack does, so the check was ended.`,
  );
