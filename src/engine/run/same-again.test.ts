/**
 * Owns proof that the same commands give the same entries and the same state, also after a pack carried them.
 * Must never choose commands at random; any-commands.test.ts does.
 */
import { describe, expect, it } from 'vitest';
import { act, atBrief, atDesk, command, done } from '../../../tests/builders/run.ts';
import { aGoal, aScenario, aTask, aTrap, helped } from '../../../tests/builders/scenario.ts';
import { canonical } from '../kernel/json.ts';
import type { Run } from './run.ts';

const ringing = aScenario({
  goals: [
    helped(aGoal('asked', { some: 'task', where: { title: 'Ring back', state: 'Open' } })),
    aGoal('never', { none: 'staff' }),
  ],
  traps: [aTrap('two', { count: 'task', where: { title: 'Ring back' }, 'at-least': 2 })],
});

describe('the same commands', () => {
  const play = (): Run => {
    const run = atDesk(ringing);
    act(run, 'add-task', aTask());
    act(run, 'add-task', aTask());
    act(run, 'show-help', { goal: 'asked', level: 'nudge' });
    return run;
  };

  it('give the same entries and the same state', () => {
    const [one, other] = [play(), play()];
    expect(other.log).toEqual(one.log);
    expect(other.stateHash()).toBe(one.stateHash());
  });

  it('give the same after a pack carried them, whatever was typed', () => {
    const run = atDesk(ringing);
    act(run, 'add-task', aTask({ title: 'half \ud83d', detail: 'e\u0301 \0 \ufeff' }));
    const again = atBrief(ringing);
    for (const entry of JSON.parse(canonical(run.log))) again.do(entry.command);
    expect(again.log).toEqual(run.log);
    expect(again.stateHash()).toBe(run.stateHash());
  });

  it('at another moment, or in another zone, give another chain, and the same content and state', () => {
    const [one, later] = [atDesk(ringing), atDesk(ringing)];
    one.do(command('add-task', aTask(), 1));
    later.do(command('add-task', aTask(), 2));
    expect(later.log[1]?.hash).not.toBe(one.log[1]?.hash);
    expect(later.log[1]?.changes).toEqual(one.log[1]?.changes);
    expect(later.stateHash()).toBe(one.stateHash());
  });

  it('with a value that no file can hold are turned away before anything is done', () => {
    const run = atDesk(ringing);
    const before = run.stateHash();
    expect(() => act(run, 'add-task', aTask({ title: Number.NaN }))).toThrow(TypeError);
    expect([run.log.length, run.stateHash()]).toEqual([1, before]);
    expect(done(run, 'add-task', aTask()).step).toBe(2);
  });
});
