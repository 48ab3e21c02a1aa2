/** Owns what is asked before a decision is countersigned, in the words of the chain and of the pack's place. Pure. Must never refuse: two people may have one name. */
import type { Thumbprint } from '../../../evidence/chain/key.ts';
import { sayOwnDecision } from '../../../evidence/chain/own-decision.ts';
import type { DroppedDecision } from './dropped.ts';

export interface Question {
  id: 'own' | 'without';
  says: string;
  /** What whoever signs says by ticking it. */
  tick: string;
}

interface Signing {
  /** As typed. */
  by: string;
  /** The key that is open; null where none is. */
  key: Thumbprint | null;
  /** Why the evidence cannot be looked at here; null where it can. */
  without: string | null;
}

export function questionsBefore(
  decision: Pick<DroppedDecision, 'assessor' | 'key'>,
  { by, key, without }: Signing,
): Question[] {
  const own = sayOwnDecision({ by, key }, { by: decision.assessor, key: decision.key });
  return [
    ...(own === null ? [] : [{ id: 'own' as const, says: own, tick: 'I am not the assessor, and sign it' }]),
    ...(without === null
      ? []
      : [{ id: 'without' as const, says: without, tick: 'I have seen the evidence elsewhere, and sign it' }]),
  ];
}
