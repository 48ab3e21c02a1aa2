/** Owns proof that only what is recorded while the matrix stands is brought into sight. */
import { expect, it } from 'vitest';
import type { MatchPerson } from '../../../engine/crm/queries/match-shapes.ts';
import { freshVerdicts } from './fresh-verdicts.ts';

const person = (candidate: string, ...reasons: (string | undefined)[]) =>
  ({
    candidate,
    cells: reasons.map((reason, at) => ({
      requirement: `REQ-${at}`,
      ...(reason && { rationale: { id: `${candidate}-${at}`, reason } }),
    })),
  }) as unknown as MatchPerson;

it('names a verdict that is new or changed, and none that stood there', () => {
  const fresh = freshVerdicts();
  expect(fresh([person('A', 'Met'), person('B', undefined)])).toBeUndefined();
  expect(fresh([person('A', 'Met'), person('B', undefined)])).toBeUndefined();
  expect(fresh([person('A', 'Met'), person('B', 'Asked')])).toEqual({ candidate: 'B', requirement: 'REQ-0' });
  expect(fresh([person('A', 'Not met'), person('B', 'Asked')])).toEqual({ candidate: 'A', requirement: 'REQ-0' });
  expect(fresh([person('A', 'Not met')])).toBeUndefined();
});
