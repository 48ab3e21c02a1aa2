import { describe, expect, it } from 'vitest';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, helped } from '../../../tests/builders/scenario.ts';
import { sayHelpIn } from './help-used.ts';

const scenario = aScenario({ goals: [helped(aGoal('asked', { some: 'incident' }))] });
const said = (mode: 'guided' | 'practice' | 'assessed', levels: string[]) => {
  const run = atDesk(scenario, undefined, mode);
  for (const level of levels) done(run, 'show-help', { goal: 'asked', level });
  act(run, 'show-help', { goal: 'asked', level: 'nudge' });
  return sayHelpIn(mode, run.log);
};

describe('what a pack says of mode and help', () => {
  it('names the mode, how often help was taken, and at which steps', () => {
    expect(said('practice', ['nudge', 'where'])).toBe('Practice, help taken 2 times (steps 2, 3)');
    expect(said('guided', [])).toBe('Guided: each goal told where it is done; beyond that no help taken');
    expect(said('guided', ['how'])).toContain('help taken once (step 2)');
  });
  it('says of an assessed attempt that no help was given, whatever was tried', () => {
    expect(said('assessed', [])).toBe('Assessed, no help given');
  });
});
