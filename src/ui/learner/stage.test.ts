import { describe, expect, it } from 'vitest';
import type { Phase } from '../../desk/api.ts';
import { stageOf, stages } from './stage.ts';

describe('the stage that a learner sees', () => {
  it.each<[Phase, boolean, string]>([
    ['briefed', false, 'Brief'],
    ['working', false, 'Desk'],
    ['accounting', false, 'Account'],
    ['accounting', true, 'Pack'],
    ['packed', false, 'Pack'],
    ['packed', true, 'Pack'],
  ])('of an attempt that is %s (declaring: %s) is %s', (phase, declaring, stage) => {
    expect(stageOf(phase, declaring)).toBe(stage);
  });

  it('never goes back as an attempt goes on', () => {
    const phases: Phase[] = ['briefed', 'working', 'accounting', 'packed'];
    const order = phases.map((phase) => stages.indexOf(stageOf(phase, false)));
    expect(order).toEqual([0, 1, 2, 3]);
  });
});
