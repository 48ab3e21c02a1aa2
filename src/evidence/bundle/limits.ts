/**
 * Owns: how much a bundle may hold before it is looked at. Nobody's attempt comes near; a file made to do harm does.
 * Must never: be reached by a learner: a busy attempt has 300 steps, 60 figures and 200,000 characters.
 */
export const BUNDLE_LIMITS = {
  /** Numbers, texts, lists and members in the data. */
  values: 400_000,
  /** Lists in lists. */
  depth: 40,
  steps: 2000,
  figures: 400,
  /** Characters that are printed: what the learner wrote, and what was stored at each step. */
  printed: 1_500_000,
} as const;
