/**
 * Owns the three lines that tell an assessor how far a check reaches: on the cover, under a verdict, and in the assessor's guide.
 * Must never promise more than the check does. The same words stand everywhere, and a test holds the guide to them.
 */
export const HONESTY = [
  'What a check shows: run again in a fresh sandbox, the log gives these results, and the pages of the copy follow from the checked data.',
  'What no check can show: who did it and when; that the pictures are of these steps; whose words the account is.',
  'What to ask: have the learner do one of the steps again beside you, say why it was done so, and explain a sentence of the account.',
] as const;
