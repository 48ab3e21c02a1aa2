/** Owns proof that what was decided before is found, on this device and in signed files, and of this learner's earlier packs alone. */
import { describe, expect, it } from 'vitest';
import { aBegunAssessment } from '../../../../tests/builders/assessment.ts';
import { append } from '../../../evidence/assessment/append.ts';
import type { Assessment, CriterionDecision } from '../../../evidence/assessment/schema.ts';
import { earlierOf } from './earlier.ts';

const of = (mark: string, packedAt: string, name = 'Sam'): Assessment => {
  const begun = aBegunAssessment({
    attempt: { id: mark, packedAt },
    learner: { name, employer: '', centre: '', number: '' },
  });
  return { ...begun, pack: { ...begun.pack, fingerprint: mark.repeat(64) } };
};
const deciding = (so: Assessment, decision: CriterionDecision | null, by = 'Ann'): Assessment =>
  append(so, {
    ...{ at: '2026-12-01T09:00:00.000+00:00', by },
    says: { about: 'criterion', criterion: 'P2.1', decision, feedback: 'Fine.', simulation: null, workplace: '' },
  });
const first = of('a', '2026-11-23T09:00:00.000+00:00');
const { pack } = of('b', '2026-11-25T09:00:00.000+00:00');

describe('what was decided before', () => {
  it('is found as it was recorded here last, with who and of what', () => {
    expect(earlierOf(pack, [deciding(deciding(first, 'referred back'), 'competent')], [])).toEqual([
      {
        ...{ criterion: 'P2.1', decision: 'competent', feedback: 'Fine.', by: 'Ann', file: null },
        ...{ at: '2026-12-01T09:00:00.000+00:00', scenario: 'A scenario' },
      },
    ]);
  });
  it('is found in a signed file, once where it is on this device too', () => {
    const said = deciding(first, 'competent');
    const found = earlierOf(pack, [said], [{ assessment: said, file: 'first.jws' }]);
    expect(found.map(({ file }) => file)).toEqual(['first.jws']);
  });
  it('is not what was taken back, nor of this pack, of a later one, or of another learner', () => {
    expect(earlierOf(pack, [deciding(deciding(first, 'competent'), null)], [])).toEqual([]);
    for (const other of [
      of('b', '2026-11-25T09:00:00.000+00:00'),
      of('c', '2026-11-26T09:00:00.000+00:00'),
      of('d', '2026-11-23T09:00:00.000+00:00', 'Alex'),
    ])
      expect(earlierOf(pack, [], [{ assessment: deciding(other, 'competent'), file: 'x.jws' }])).toEqual([]);
  });
});
