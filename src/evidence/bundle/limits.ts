/**
 * Owns how much a bundle may hold before it is looked at. Nobody's attempt comes near; a file made to do harm does.
 * Must never be reached by a learner: a busy attempt has 300 steps, 60 figures and 200,000 characters.
 */
export const BUNDLE_LIMITS = {
  /** Numbers, texts, lists and members in the data. */
  values: 400_000,
  /** Lists in lists. */
  depth: 40,
  steps: 800,
  figures: 400,
  /** Characters that are printed: what the learner wrote, and what is said of steps and figures. */
  printed: 300_000,
  /** Lines that the learner began; each is a paragraph on the pages. */
  lines: 10_000,
} as const;
