/** Owns how a verdict looks and its name in a table. A look never says more than the word beside it. */
import type { VerdictKind } from '../../evidence/verdict/verdict.ts';
import type { Tone } from '../kit/tone.ts';

export const VERDICT_TONES: Record<VerdictKind, Tone> = {
  'as made': 'ok',
  'data verified': 'warn',
  draft: 'warn',
  altered: 'bad',
  'not a pack': 'bad',
};

/** As said in a line of a list. */
export const VERDICT_NAMES: Record<VerdictKind, string> = {
  'as made': 'As made',
  'data verified': 'Data verified, read the copy',
  draft: 'Draft scenario',
  altered: 'Altered or not reproducible',
  'not a pack': 'Not a pack',
};
