/** Owns which members of a command hold the reason that a learner gave with it, and the words. Must never believe that a text stands there. */
import type { Entry } from './entry.ts';

const REASONS = ['reason', 'different'] as const;
export type ReasonMember = (typeof REASONS)[number];

/** As they were given; where somebody was taken out since, as they read now. */
export const reasonsOf = ({
  command: { input },
  reasons,
}: Pick<Entry, 'command' | 'reasons'>): [ReasonMember, string][] =>
  REASONS.flatMap((member): [ReasonMember, string][] => {
    const words = reasons?.[member] ?? input[member];
    return typeof words === 'string' && words.trim() !== '' ? [[member, words]] : [];
  });
