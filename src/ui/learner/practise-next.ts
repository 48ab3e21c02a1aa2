/**
 * Owns what to practise next: scenarios by the criteria that they can show and no pack shows yet. Pure.
 * Says "shown", never "met": what counts is the assessor's to decide.
 */
import type { ScenarioCard } from '../../desk/api.ts';
import type { Standing } from '../../evidence/bundle/standing.ts';

export interface Next {
  card: ScenarioCard;
  /** Criteria of this scenario that are not shown yet. */
  criteria: string[];
  /** It is the one that was just done. */
  again: boolean;
}
const MOST = 3;

/** The scenarios that can show most of what is not shown yet, first; where two can show as much, the shorter one. */
export function practiseNext(
  cards: readonly ScenarioCard[],
  standing: (criterion: string) => Standing,
  done: string,
): Next[] {
  return cards
    .map((card) => ({
      card,
      criteria: card.criteria.filter((criterion) => standing(criterion) !== 'shown'),
      again: card.slug === done,
    }))
    .filter(({ criteria }) => criteria.length > 0)
    .sort(
      (a, b) =>
        b.criteria.length - a.criteria.length || Number(a.again) - Number(b.again) || a.card.minutes - b.card.minutes,
    )
    .slice(0, MOST);
}
