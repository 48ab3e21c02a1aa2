/**
 * Owns proof that goals and traps are named on the step that moved them.
 * Must never repeat what checks mean; machine/evaluate.test.ts says it.
 */
import { describe, expect, it } from 'vitest';
import { act, atBrief, atDesk } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, aTrap } from '../../../tests/builders/scenario.ts';

const ringing = aScenario({
  goals: [
    aGoal('asked', { some: 'task', where: { title: 'Ring back', state: 'Open' } }),
    aGoal('never', { none: 'staff' }),
  ],
  traps: [aTrap('two', { count: 'task', where: { title: 'Ring back' }, 'at-least': 2 })],
});

describe('goals and traps', () => {
  it('are named on the step that reached or lost them', () => {
    const run = atDesk(ringing);
    expect(act(run, 'add-task', aTask())).toMatchObject({ reached: ['asked'], lost: [], sprung: [], righted: [] });
    expect(act(run, 'add-task', aTask({ id: 'TASK-9002' }))).toMatchObject({ reached: [], sprung: ['two'] });
    expect(act(run, 'complete-task', { task: 'TASK-9001' })).toMatchObject({ lost: [], righted: [] });
    expect(act(run, 'complete-task', { task: 'TASK-9002' })).toMatchObject({
      reached: [],
      lost: ['asked'],
      righted: [],
    });
    expect([run.state.holding, run.state.sprung, run.progress('asked')]).toEqual([
      [],
      ['two'],
      { holds: false, held: 0, of: 1, open: [0] },
    ]);
  });

  it('that hold from the beginning are not reached by the first step', () => {
    const run = atBrief(aScenario({ goals: [aGoal('given', { some: 'staff' })] }));
    expect(run.state.holding).toEqual(['given']);
    expect(act(run, 'start-work').reached).toEqual([]);
  });

  it('are reached by the report of a loss, and say so for as long as it is lost', () => {
    const ring = { some: 'task', where: { title: 'Ring back', state: 'Open' } };
    const done = { some: 'task', where: { title: 'Ring back', state: 'Done' } };
    const run = atDesk(aScenario({ goals: [{ ...aGoal('asked', { any: [ring, done] }), lost: done }] }));
    expect(run.goals()).toMatchObject([{ holds: false }]);
    expect(run.goals()[0]).not.toHaveProperty('reported');
    act(run, 'add-task', aTask());
    expect(run.goals()[0]).not.toHaveProperty('reported');
    act(run, 'complete-task', { task: 'TASK-9001' });
    expect(run.goals()).toMatchObject([{ holds: true, reported: true }]);
  });

  it('see the step itself in the log', () => {
    const run = atDesk(aScenario({ goals: [aGoal('tried', { step: 'open-candidate', outcome: 'refused' })] }));
    expect(act(run, 'open-candidate', { candidate: 'CAND-9999' }).reached).toEqual(['tried']);
  });
});
