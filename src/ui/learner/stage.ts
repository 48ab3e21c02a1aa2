/** Owns the four stages a learner sees, and which one an attempt is at. The phases behind them are the machine's. */
import type { DeskView, Phase } from '../../desk/api.ts';

export const stages = ['Brief', 'Desk', 'Account', 'Pack'] as const;
export type Stage = (typeof stages)[number];

/** Making a pack is what ends the accounting phase, so the declaration before it is a stage of the screen alone. */
export function stageOf(phase: Phase, declaring: boolean): Stage {
  if (phase === 'briefed') return 'Brief';
  if (phase === 'working') return 'Desk';
  return phase === 'packed' || declaring ? 'Pack' : 'Account';
}

/** The log of an assessed attempt takes no step once its pack is made. */
export const isClosed = ({ attempt, phase }: Pick<DeskView, 'attempt' | 'phase'>): boolean =>
  attempt.mode === 'assessed' && phase === 'packed';
