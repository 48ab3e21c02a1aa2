/**
 * Owns how much a bundle may hold before it is looked at. Nobody's attempt comes near; a file made to do harm does.
 * Must never be reached by an honest attempt. Measured in Node on one core, as the command checks a file (steps, figures, characters that
 * are printed: seconds of the processor, megabytes):
 *   81,  57,  41,000: 1.1 s, 227 MB    a busy hour, an account of 400 words
 * 1000, 200, 205,000: 3.1 s, 372 MB    a week at the desk, an account of 3,000 words
 * 2000, 400, 393,000: 5.0 s, 291 MB    more than is allowed, with the heap that the command has (verify/check.ts)
 * 1500 steps that look at one thing after another: 3 s
 * A figure prints some 1,040 characters, a step 85, with a refusal or a long sentence three times as many. So 750,000 are more than 400
 * figures, 1,500 steps and a long account have; as words they take 2.3 s and 244 MB, as one word that must be broken 4.1 s and 822 MB.
 */
export const BUNDLE_LIMITS = {
  /** Numbers, texts, lists and members in the data: 41 for each step. */
  values: 400_000,
  /** Lists in lists. */
  depth: 40,
  steps: 1_500,
  figures: 400,
  /** Characters that are printed: what the learner wrote, and what is said of steps and figures. */
  printed: 750_000,
  /** Characters without a space between them, in scripts that know none: twenty pages. With 15 words as long: 2.6 s, 263 MB. */
  unbroken: 50_000,
  /** Lines that the learner began; each is a paragraph on the pages. */
  lines: 10_000,
} as const;
