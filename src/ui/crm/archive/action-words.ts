/** Owns what is right to do with a part in words and colours, as it stands in a list. Must never decide. */
import type { Action } from '../../../engine/protection/decide.ts';
import { actionWords } from '../../../engine/protection/say-decision.ts';

const TONES: Record<Action, 'plain' | 'warn' | 'info' | 'bad'> = {
  ...{ keep: 'plain', archive: 'info', review: 'warn', anonymise: 'warn', erase: 'bad', hold: 'warn', stop: 'warn' },
};
export const toneOf = (action: Action) => TONES[action];
export const wordsOf = (action: Action): string => actionWords[action];
