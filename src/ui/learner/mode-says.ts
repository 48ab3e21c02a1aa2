/** Owns the ways to take up a scenario: what each is called, what it means for the learner, what it means for their evidence. */
import { MODE_NAMES, type Mode } from '../../engine/log/modes.ts';

/** `watch` is no mode of an attempt: nothing of it is kept. */
export type Way = 'watch' | Mode;

interface Meaning {
  name: string;
  says: string;
  evidence: string;
}

export const WAYS: Readonly<Record<Way, Meaning>> = {
  watch: {
    name: 'Watch',
    says: 'The work is done in front of you, step by step, with the reason for each.',
    evidence: 'It is not your work: nothing of it is kept or goes into a pack.',
  },
  guided: {
    name: MODE_NAMES.guided,
    says: 'You do it, and each goal tells you where it is done.',
    evidence: 'Your pack says that it was guided.',
  },
  practice: {
    name: MODE_NAMES.practice,
    says: 'You do it, and help is there when you ask for it, level by level.',
    evidence: 'Your pack says which help you took.',
  },
  assessed: {
    name: MODE_NAMES.assessed,
    says: 'You do it alone: no help, and nothing ticks while you work.',
    evidence: 'Your pack says so. Once it is made, the log is closed for good.',
  },
};

export const isWay = (word: string | null): word is Way => word !== null && Object.hasOwn(WAYS, word);
