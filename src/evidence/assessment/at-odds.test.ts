/** Owns proof that decisions which do not fit together are named, and that those which do are passed over. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../tests/builders/assessment.ts';
import { append } from './append.ts';
import { atOdds } from './at-odds.ts';
import type { Assessment, CriterionDecision, Decision } from './schema.ts';

const begun = aBegunAssessment({
  unit: {
    ...{ title: 'Unit', qualification: 'Level 2' },
    criteria: ['P2.1', 'P2.3', 'P3.1'].map((id) => ({ id, text: 'Text' })),
  },
});
const by = { at: '2026-12-01T09:00:00.000+00:00', by: 'Ann' };
const deciding = (each: Readonly<Record<string, CriterionDecision>>, whole: Decision | null): Assessment => {
  const said = Object.entries(each).reduce(
    (so, [criterion, decision]) =>
      append(so, {
        ...by,
        says: { about: 'criterion', criterion, decision, feedback: '', simulation: null, workplace: '' },
      }),
    begun,
  );
  return append(said, {
    ...by,
    says: { about: 'overall', decision: whole, feedback: '', authority: '', adjustments: '' },
  });
};

describe('decisions that do not fit together', () => {
  it('are named where the whole is competent and a criterion is not', () => {
    expect(atOdds(deciding({ 'P2.1': 'referred back', 'P2.3': 'not yet competent' }, 'competent'))).toEqual([
      'The whole is recorded as “Competent”, and of P2.1 it says “Referred back”.',
      'The whole is recorded as “Competent”, and of P2.3 it says “Not yet competent”.',
      'The whole is recorded as “Competent”, and of P3.1 it says “Not decided”.',
    ]);
  });
  it('are named where every criterion is competent and the whole is not', () => {
    const all = { 'P2.1': 'competent', 'P2.3': 'competent', 'P3.1': 'competent' } as const;
    expect(atOdds(deciding(all, 'not yet competent'))).toHaveLength(1);
    expect(atOdds(deciding(all, 'competent'))).toEqual([]);
  });
  it('are none where the whole is not decided, nor where it is not yet competent with something open', () => {
    expect(atOdds(deciding({ 'P2.1': 'referred back' }, null))).toEqual([]);
    expect(atOdds(deciding({ 'P2.1': 'referred back' }, 'not yet competent'))).toEqual([]);
    expect(atOdds(begun)).toEqual([]);
  });
});
