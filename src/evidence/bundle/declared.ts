/**
 * Owns whether the declaration is in the name of the profile: asked on the screen, printed in the pack, said by whoever checks it.
 * Must never refuse a name: people have two, and marry. Capitals, accents, apostrophes and spaces make no other name.
 */
import { sameText } from '../../engine/kernel/text.ts';

export const isDeclaredBy = (typed: string, learner: string): boolean => sameText(typed, learner);

/** For the pack and its check: both names, where they are two. */
export const otherName = (typed: string, learner: string): string | undefined =>
  isDeclaredBy(typed, learner)
    ? undefined
    : `The declaration was typed by “${typed}”; the pack is in the name of “${learner}”.`;
