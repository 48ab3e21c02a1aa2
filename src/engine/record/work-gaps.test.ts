/** Owns proof of which months a work history does not account for, and that the list of faults finds the same people. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workGaps } from './work-gaps.ts';

const TODAY = '2026-11-02';
const job = (started: string | null, ended: string | null) => ({ started, ended });

describe('the gaps of a work history', () => {
  it.each([
    [
      'between jobs, of more than three months',
      [job('2024-01', '2025-02'), job('2025-07', null)],
      [['2025-03', '2025-06', 4]],
    ],
    ['of three months are none', [job('2024-01', '2025-02'), job('2025-06', null)], []],
    ['since the last job', [job('2024-01', '2026-06')], [['2026-07', '2026-10', 4]]],
    ['under a longer job are none', [job('2020-01', '2026-10'), job('2021-01', '2021-03')], []],
    [
      'beside a job without a first month are as without it',
      [job('2024-01', '2024-02'), job(null, '2026-10')],
      [['2024-03', '2026-10', 32]],
    ],
    ['before the first job are nobody’s', [job('2026-10', null)], []],
  ] as const)('%s', (_, jobs, gaps) => {
    expect(workGaps(jobs, TODAY).map(({ from, to, months }) => [from, to, months])).toEqual(gaps);
  });

  it('do not depend on the order of the jobs', () => {
    const month = fc
      .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`);
    const jobs = fc.array(
      fc.tuple(month, fc.option(month)).map(([from, to]) => job(from, to)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(jobs, (given) => {
        expect(workGaps(given.toReversed(), TODAY)).toEqual(workGaps(given, TODAY));
      }),
    );
  });
});
