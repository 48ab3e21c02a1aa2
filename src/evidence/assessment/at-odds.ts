/**
 * Owns what of an assessment does not fit together, in sentences: the decision on the whole, and those on the criteria. Pure. It is said, and asked about
 * before anything is handed over. Must never settle it, nor say which of the two is right: that is the assessor's.
 */
import { sayDecision } from './say.ts';
import type { Assessment, CriterionDecision } from './schema.ts';
import { judgementOf, overallOf } from './standing-of.ts';

const OTHERS: readonly (CriterionDecision | null)[] = ['referred back', 'not yet competent', null];

export function atOdds({ pack, entries }: Pick<Assessment, 'pack' | 'entries'>): string[] {
  const overall = overallOf(entries)?.decision;
  if (!overall) return [];
  const decided = pack.criteria.map(({ id }) => ({ id, decision: judgementOf(entries, id)?.decision ?? null }));
  const whole = `The whole is recorded as “${sayDecision(overall)}”`;
  if (overall === 'competent')
    return OTHERS.flatMap((other) => {
      const ids = decided.filter(({ decision }) => decision === other).map(({ id }) => id);
      return ids.length > 0 ? [`${whole}, and of ${ids.join(', ')} it says “${sayDecision(other)}”.`] : [];
    });
  return decided.length > 0 && decided.every(({ decision }) => decision === 'competent')
    ? [`${whole}, and every criterion as “${sayDecision('competent')}”.`]
    : [];
}
