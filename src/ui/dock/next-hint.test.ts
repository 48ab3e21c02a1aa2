import { describe, expect, it } from 'vitest';
import type { GoalView, HintView } from '../../desk/api.ts';
import { nextHint } from './next-hint.ts';

const goal = (id: string, holds: boolean): GoalView => ({ id, says: id, criteria: [], holds, held: 0, of: 1 });
const hint = (id: string, about: string | null, says: string | null = null): HintView => ({ id, goal: about, says });
const goals = [goal('a', true), goal('b', false), goal('c', false)];

describe('nextHint', () => {
  it('begins with what helps everywhere', () => {
    expect(nextHint([hint('1', 'b'), hint('2', null)], goals)?.id).toBe('2');
  });
  it('then helps with the goal that is open first', () => {
    expect(nextHint([hint('1', 'a'), hint('2', 'c'), hint('3', 'b')], goals)?.id).toBe('3');
  });
  it('has none when all were shown', () => {
    expect(nextHint([hint('1', 'b', 'Look there.')], goals)).toBeUndefined();
  });
});
