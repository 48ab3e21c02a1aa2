/**
 * Owns proof that which parts of a goal are open is told on asking, and that the asking is in the log as help.
 * Must never repeat how much of a goal holds; machine/evaluate.test.ts says it.
 */
import { describe, expect, it } from 'vitest';
import { act, atDesk, done } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, helped } from '../../../tests/builders/scenario.ts';
import { isHelp } from '../command/help.ts';

const task = aTask();
const scenario = aScenario({
  goals: [
    {
      ...aGoal('ringing', {
        all: [
          { some: 'task', where: { title: 'Ring back' } },
          { some: 'task', where: { title: 'Ring back', state: 'Done' } },
          { none: 'incident' },
        ],
      }),
      says: 'Somebody rings back',
      parts: ['the task', 'that it is done', 'no incident'],
    },
    helped(aGoal('whole', { some: 'incident' })),
  ],
});
const ask = (run: ReturnType<typeof atDesk>, goal = 'ringing') => act(run, 'show-open-parts', { goal });

describe('what is still open of a goal', () => {
  it('is told by the names of its parts when it is asked, and stays as it was told', () => {
    const run = atDesk(scenario);
    expect(run.told('ringing')).toBeUndefined();
    expect(ask(run).says).toBe(
      'Ask what is still open of the goal “Somebody rings back”: the task, that it is done and no incident',
    );
    done(run, 'add-task', task);
    expect(run.told('ringing')).toEqual(['the task', 'that it is done', 'no incident']);
    expect(ask(run).says).toMatch(/: that it is done$/);
    done(run, 'complete-task', { task: 'TASK-9001' });
    expect(ask(run).says).toMatch(/: nothing$/);
    expect(run.told('ringing')).toEqual([]);
  });

  it('is a use of help, as each of its levels is', () => {
    const run = atDesk(scenario);
    expect(
      [ask(run), act(run, 'show-help', { goal: 'whole', level: 'nudge' }), done(run, 'add-task', task)].map(isHelp),
    ).toEqual([true, true, false]);
  });

  it('cannot be asked of a goal whose parts have no names', () => {
    for (const goal of ['whole', 'other']) expect(ask(atDesk(scenario), goal)).toMatchObject({ outcome: 'refused' });
  });
});
