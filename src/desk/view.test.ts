/**
 * Owns proof that what the screens see of an attempt is derived from its run.
 * Must never store anything.
 */
import { describe, expect, it } from 'vitest';
import { task } from '../../tests/builders/desk.ts';
import { act, atBrief, atDesk } from '../../tests/builders/run.ts';
import { aGoal, aScenario } from '../../tests/builders/scenario.ts';
import { attemptSummaryOf, criteriaOf, viewOf } from './view.ts';

const scenario = aScenario({
  goals: [
    { ...aGoal('done', { some: 'task', where: { title: 'Done' } }), criteria: ['P2.3', 'P2.1'] },
    { ...aGoal('never', { none: 'staff' }), criteria: ['P2.1', 'P1.1'] },
  ],
  capture: [{ step: 'add-task', outcome: 'done', criteria: ['P3.1', 'P2.3'] }],
  brief: {
    from: 'Dawn',
    message: 'One line\nand more.\n\n\nThe second.\n',
    expected: ['That it is done'],
    policies: ['bin'],
  },
});
const before = {
  id: 'a-1',
  startedAt: '2026-11-23T08:59:00.000+00:00',
  mode: 'practice' as const,
  code: '',
  figures: 2,
};

describe('the line of an attempt', () => {
  it('stands at its beginning before the first step', () => {
    expect(attemptSummaryOf(atBrief(scenario), before)).toMatchObject({
      ...before,
      step: 0,
      phase: 'briefed',
      lastAt: before.startedAt,
      shown: [],
      towards: [],
    });
  });

  it('shows a criterion when every goal that speaks to it holds, and works towards those of which one does', () => {
    const run = atDesk(scenario);
    act(run, 'add-task', task(1));
    expect(attemptSummaryOf(run, before)).toMatchObject({
      step: 2,
      phase: 'working',
      lastAt: run.log[1]?.command.at,
      shown: ['P2.3'],
      towards: ['P2.1'],
    });
  });
});

describe('the view of an attempt', () => {
  it('has the brief in paragraphs, and the goals with how much of them holds', () => {
    const run = atBrief(scenario);
    const view = viewOf(run, attemptSummaryOf(run, before));
    expect(view.brief.message).toEqual(['One line\nand more.', 'The second.']);
    expect(view.goals).toMatchObject([
      { id: 'done', holds: false, held: 0, of: 1 },
      { id: 'never', holds: false },
    ]);
    expect(view.day).toBe('2026-11-02');
  });
});

describe('an assessed attempt', () => {
  it('says nowhere how goals and traps stand until its pack is made, and then all of it', () => {
    const run = atDesk(scenario, undefined, 'assessed');
    act(run, 'add-task', task(1));
    const seen = () => {
      const line = attemptSummaryOf(run, { ...before, mode: 'assessed' });
      return { line: [line.shown, line.towards], goals: viewOf(run, line).goals.map(({ holds }) => holds) };
    };
    expect(seen()).toEqual({ line: [[], []], goals: [] });
    act(run, 'write-account');
    act(run, 'make-pack');
    expect(seen()).toEqual({ line: [['P2.3'], ['P2.1']], goals: [true, false] });
  });
});

it('a scenario speaks to the criteria of its goals and figures, each once, in order', () => {
  expect(criteriaOf(scenario)).toEqual(['P1.1', 'P2.1', 'P2.3', 'P3.1']);
});
