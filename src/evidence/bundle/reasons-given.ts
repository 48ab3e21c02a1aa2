/**
 * Owns which reasons a learner gave with a command, and how a page calls them: they stand in no field of the record, so no detail of a step tells
 * them. Foreign packs hold anything here; what is no text is no reason.
 */
import type { Entry } from '../../engine/log/entry.ts';

/** Members of a command that say why. */
const REASONS = [
  ['reason', 'Reason given'],
  ['different', 'Why it is a different person'],
] as const;

export const reasonsGiven = ({ command: { input } }: Pick<Entry, 'command'>): { label: string; words: string }[] =>
  REASONS.flatMap(([member, label]) => {
    const words = input[member];
    return typeof words === 'string' && words.trim() !== '' ? [{ label, words }] : [];
  });
