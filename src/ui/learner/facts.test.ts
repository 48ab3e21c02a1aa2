/** Owns proof of the sentences that a debrief puts into an account. */
import { expect, it } from 'vitest';
import type { GoalDebrief, TrapDebrief } from '../../engine/run/debrief.ts';
import { referencesIn } from '../../evidence/bundle/references.ts';
import { goalFact, trapFact } from './facts.ts';

const step = (number: number) => ({ step: number, says: 'x' });
const goal = (over: Partial<GoalDebrief>): GoalDebrief => ({
  id: 'one',
  says: 'The number is right',
  criteria: [],
  holds: true,
  reported: false,
  by: { ...step(3), details: [] },
  until: null,
  open: [],
  ...over,
});
const trap: TrapDebrief = { id: 't', says: 'It is in the bin.', tells: '', met: [], lasting: false };

it('a goal by the step since which it holds, or after which it no longer did', () => {
  expect(goalFact(goal({}))).toEqual({ says: '“The number is right” holds since step 3.', part: 'result' });
  expect(goalFact(goal({ holds: false, until: step(7) }))?.says).toBe(
    '“The number is right” held after step 3 and no longer after step 7.',
  );
  expect(goalFact(goal({ holds: false, by: null }))).toBeUndefined();
});

it('a goal of which only a loss is reported, as such', () => {
  expect(goalFact(goal({ reported: true }))?.says).toBe(
    '“The number is right” holds since step 3, at the end by the report of a loss alone.',
  );
});

it('a trap with what came of it and how it ended', () => {
  const met = { into: step(5), messages: [{ step: 8, from: 'Hannah', subject: 'Bin' }], righted: step(9) };
  expect(trapFact(trap, met)).toEqual({
    says: 'With step 5: “It is in the bin”. Hannah wrote after step 8; I put it right with step 9.',
    part: 'action',
  });
  expect(trapFact(trap, { ...met, messages: [], righted: null }).says).toBe(
    'With step 5: “It is in the bin”. It is not put right.',
  );
});

it('names steps as an account does, so that the pack links them', () => {
  const { says } = trapFact(trap, { into: step(5), messages: [], righted: step(9) });
  expect(referencesIn(says).flatMap(({ numbers }) => numbers)).toEqual([5, 9]);
});
