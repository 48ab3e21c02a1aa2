import { describe, expect, it } from 'vitest';
import type { GoalView, HintView } from '../../desk/api.ts';
import { nextHint } from './next-hint.ts';

const goal = (id: string, holds: boolean): GoalView => ({
  id,
  says: id,
  criteria: [],
  holds,
  held: 0,
  of: 1,
  asks: false,
  told: null,
});
const hint = (id: string, about: string | null, says: string | null = null, spent = false): HintView => ({
  id,
  goal: about,
  says,
  spent,
});
const goals = [goal('a', true), goal('b', false), goal('c', false)];

describe('nextHint', () => {
  it('begins with what helps everywhere', () => {
    expect(nextHint([hint('1', 'b'), hint('2', null)], goals)?.id).toBe('2');
  });
  it('then helps with the goal that is open first', () => {
    expect(nextHint([hint('1', 'a'), hint('2', 'c'), hint('3', 'b')], goals)?.id).toBe('3');
  });
  it('never tells what is done already', () => {
    expect(nextHint([hint('1', null, null, true), hint('2', 'a', null, true), hint('3', 'b')], goals)?.id).toBe('3');
    expect(nextHint([hint('1', null, null, true), hint('2', 'a', null, true)], goals)).toBeUndefined();
  });
  it('has none when all were shown', () => {
    expect(nextHint([hint('1', 'b', 'Look there.')], goals)).toBeUndefined();
  });
});
