/** Owns a verdict in words, the same on a screen and on a terminal. Says "shown", never "met": the assessor decides. */
import { HONESTY } from '../bundle/honesty.ts';
import type { Verdict } from './verdict.ts';

export const FIRST_WORDS: Record<Verdict['kind'], string> = {
  'as made': 'AS MADE',
  'data verified': 'DATA VERIFIED, NOT THESE PAGES',
  draft: 'DRAFT SCENARIO',
  altered: 'ALTERED OR NOT REPRODUCIBLE',
  'not a pack': 'NOT A PACK',
};

export const firstLine = ({ kind, says }: Pick<Verdict, 'kind' | 'says'>): string => `${FIRST_WORDS[kind]}. ${says}`;

/** Whether there is a pack to read: the data hold, and it was written anew. */
export const isSound = ({ kind }: Pick<Verdict, 'kind'>): boolean => kind !== 'altered' && kind !== 'not a pack';

/** Whether it may be judged and sampled: a pack of a draft scenario is no evidence. */
export const isEvidence = ({ kind }: Pick<Verdict, 'kind'>): boolean => isSound({ kind }) && kind !== 'draft';

/** What an assessor is told besides, in order; only lists that say something. */
export const listsOf = ({
  differences,
  reasons,
  notes,
}: Omit<Verdict, 'copy'>): { title: string; lines: readonly string[] }[] =>
  [
    { title: 'What does not hold', lines: differences.map(({ says }) => says) },
    { title: 'What was done to this file, as far as it can be told', lines: reasons },
    { title: 'You may want to ask about', lines: notes },
  ].filter(({ lines }) => lines.length > 0);

/** What the check proves, and what it does not; nothing where it proves nothing. */
export const honestyOf = (verdict: Pick<Verdict, 'kind'>): readonly string[] => (isSound(verdict) ? HONESTY : []);
