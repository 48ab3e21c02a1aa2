import { describe, expect, it } from 'vitest';
import { heldFor, standings } from './standing.ts';

const goal = (id: string, holds: boolean, ...criteria: string[]) => ({ id, holds, criteria });
const standing = (goals: ReturnType<typeof goal>[], ...reached: string[]) =>
  Object.fromEntries(standings(goals, new Set(reached)));

describe('a criterion', () => {
  it('is shown only when every goal that speaks to it holds', () => {
    expect(standing([goal('a', true, 'P1'), goal('b', true, 'P1', 'P2')])).toEqual({ P1: 'shown', P2: 'shown' });
    expect(standing([goal('a', true, 'P1'), goal('b', false, 'P1')], 'a')).toEqual({ P1: 'working towards' });
  });

  it('is worked towards when one of its goals was reached, also when that was lost again', () => {
    expect(standing([goal('a', false, 'P1')], 'a')).toEqual({ P1: 'working towards' });
  });

  it('for which nothing was reached is neither shown nor worked towards', () => {
    expect(standing([goal('a', false, 'P1'), goal('b', true, 'P2')])).toEqual({ P1: 'not yet', P2: 'shown' });
  });

  it('is not shown by a goal that the report of a loss reached, nor is that evidence for it', () => {
    const lost = { ...goal('a', true, 'P1'), reported: true as const };
    expect(standing([lost], 'a')).toEqual({ P1: 'working towards' });
    expect(heldFor([lost], 'P1')).toEqual([]);
  });

  it('has evidence from the log as soon as one of its goals holds', () => {
    expect(heldFor([goal('a', true, 'P1'), goal('b', false, 'P1'), goal('c', true, 'P2')], 'P1')).toEqual(['a']);
  });
});
