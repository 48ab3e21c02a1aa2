/** Owns the modes of an attempt and their names. Light on purpose: the first page names them. Never says what a mode permits; the machine does. */

/**
 * How an attempt is made: `guided` names the next goal and the place; `practice` helps on demand; `assessed` gives no help, and its log is
 * locked when the pack is made.
 */
export const modes = ['guided', 'practice', 'assessed'] as const;
export type Mode = (typeof modes)[number];
/** As screens and pages call them. */
export const MODE_NAMES = { guided: 'Guided', practice: 'Practice', assessed: 'Assessed' } as const satisfies Record<
  Mode,
  string
>;
