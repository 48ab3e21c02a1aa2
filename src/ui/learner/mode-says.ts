/** Owns what each mode means for the learner, in one sentence, and what it means for their evidence, in another. */
import type { Mode } from '../../engine/log/chain.ts';

/** `watch` is no mode of an attempt: nothing of it is kept. */
export type Way = Mode | 'watch';
export const ways = ['watch', 'guided', 'practice', 'assessed'] as const satisfies Way[];

export const WAY_NAMES = { watch: 'Watch' } as const;

export const MODE_SAYS: Readonly<Record<Way, string>> = {
  watch: 'The work is done in front of you, step by step, with the reason for each.',
  guided: 'You do it, and each goal tells you where it is done.',
  practice: 'You do it, and help is there when you ask for it, level by level.',
  assessed: 'You do it alone: no help, and nothing ticks while you work.',
};

export const MODE_EVIDENCE: Readonly<Record<Way, string>> = {
  watch: 'It is not your work: nothing is kept, and nothing of it goes into a pack.',
  guided: 'Your pack says that the attempt was guided.',
  practice: 'Your pack says which help you took.',
  assessed: 'Your pack says that you had no help. Once it is made, the log is closed for good.',
};
