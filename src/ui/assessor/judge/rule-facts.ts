/**
 * Owns which facts of a pack stand beside which rule of evidence: said by the check, put where an assessor asks for them. Pure.
 * Must never answer the rule.
 */

import { sayMoment } from '../../../engine/kernel/date.ts';
import { count } from '../../../engine/kernel/phrases.ts';
import { sayHolding } from '../../../engine/log/held.ts';
import type { RuleName } from '../../../evidence/assessment/rules.ts';
import type { FactId } from '../../../evidence/verdict/facts/facts.ts';
import type { Verdict } from '../../../evidence/verdict/verdict.ts';

export interface RuleFact {
  label: string;
  says: string;
}

const OF_THE_CHECK: Readonly<Record<RuleName, readonly FactId[]>> = {
  valid: [],
  authentic: ['name', 'code', 'pastes', 'quick', 'clock'],
  current: [],
  sufficient: ['attempts'],
  reliable: ['help', 'pace', 'idle'],
};

export function factsFor(rule: RuleName, verdict: Omit<Verdict, 'copy'>): RuleFact[] {
  const { shown, facts = [] } = verdict;
  const own: Record<RuleName, RuleFact[]> = {
    valid: [
      { label: 'Unit', says: 'Its criteria read as they were published here.' },
      ...(shown
        ? [
            {
              label: 'Goals',
              says: `At the end ${sayHolding(shown.goals)}.`,
            },
          ]
        : []),
    ],
    authentic: [],
    current: shown
      ? [
          { label: 'Packed', says: `${sayMoment(shown.packedAt)}, by the learner’s clock.` },
          { label: 'Scenario', says: `${shown.scenario}, version ${shown.version}.` },
        ]
      : [],
    sufficient: shown
      ? [
          {
            label: 'Criteria',
            says: `${shown.criteria.filter(({ standing }) => standing === 'shown').length} of ${shown.criteria.length} are shown.`,
          },
          { label: 'Figures', says: `${count(shown.figures, 'figure')}, ${count(shown.steps, 'step')}.` },
        ]
      : [],
    reliable: [{ label: 'Check', says: verdict.says }],
  };
  const checked = OF_THE_CHECK[rule].flatMap((id) => facts.filter((fact) => fact.id === id));
  return [...own[rule], ...checked.map(({ label, says }) => ({ label, says }))];
}
