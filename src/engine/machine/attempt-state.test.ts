/**
 * Owns proof of which commands are permitted in which phase, and that goals and traps follow what holds.
 * Must never look at a CRM; the machine is told what holds.
 */
import { describe, expect, it } from 'vitest';
import { aGoal, aHint, aScenario, aTrap } from '../../../tests/builders/scenario.ts';
import { AttemptState, type Phase } from './attempt-state.ts';
import type { MachineEvent } from './compile.ts';

const holds = { some: 'task' } as const;
const scenario = aScenario({
  goals: [aGoal('one', holds), aGoal('two', holds)],
  traps: [aTrap('trap', holds)],
  hints: [aHint('first'), aHint('second')],
});
const stateAfter = (...events: MachineEvent[]): AttemptState =>
  events.reduce((state, event) => state.after(event), AttemptState.begin(scenario, 'practice'));
const judged = (...holding: string[]): MachineEvent => ({ type: 'judged', holding });
const hint = (id: string): MachineEvent => ({ type: 'show-hint', hint: id });

const ways: Record<Phase, MachineEvent[]> = {
  briefed: [],
  working: [{ type: 'start-work' }],
  accounting: [{ type: 'start-work' }, { type: 'write-account' }],
  packed: [{ type: 'start-work' }, { type: 'write-account' }, { type: 'make-pack' }],
};

/** What each phase permits, and the phase it leads to. All else is refused. */
const permitted: Record<Phase, Partial<Record<MachineEvent['type'], Phase>>> = {
  briefed: { 'start-work': 'working' },
  working: { crm: 'working', 'take-figure': 'working', 'show-hint': 'working', 'write-account': 'accounting' },
  accounting: { 'return-to-desk': 'working', 'make-pack': 'packed' },
  packed: { 'return-to-desk': 'working', 'write-account': 'accounting', 'make-pack': 'packed' },
};
const types = [
  'start-work',
  'crm',
  'take-figure',
  'show-hint',
  'write-account',
  'return-to-desk',
  'make-pack',
] as const;
const eventOf = (type: (typeof types)[number]): MachineEvent => (type === 'show-hint' ? hint('first') : { type });
const table = (Object.keys(ways) as Phase[]).flatMap((phase) =>
  types.map((type) => ({ phase, type, to: permitted[phase][type] })),
);

describe('a phase', () => {
  it.each(table.filter(({ to }) => to))('$phase permits $type and leads to $to', ({ phase, type, to }) => {
    const state = stateAfter(...ways[phase]);
    expect(state.phase).toBe(phase);
    expect(state.permits(eventOf(type))).toBe(true);
    expect(state.after(eventOf(type)).phase).toBe(to);
  });

  it.each(table.filter(({ to }) => !to))('$phase refuses $type and stays', ({ phase, type }) => {
    const state = stateAfter(...ways[phase]);
    expect(state.permits(eventOf(type))).toBe(false);
    expect(state.after(eventOf(type)).phase).toBe(phase);
  });
});

describe('a hint', () => {
  it('is shown once', () => {
    const state = stateAfter(...ways.working, hint('second'));
    expect(state.hints).toEqual(['second']);
    expect(state.permits(hint('second'))).toBe(false);
    expect(state.permits(hint('first'))).toBe(true);
  });

  it('that the scenario does not have is refused', () => {
    expect(stateAfter(...ways.working).permits(hint('third'))).toBe(false);
  });

  it('stays shown through the other phases', () => {
    expect(
      stateAfter(...ways.working, hint('first'), { type: 'write-account' }, { type: 'return-to-desk' }).hints,
    ).toEqual(['first']);
  });
});

describe('goals and traps', () => {
  it('are open and clear at first', () => {
    expect([stateAfter().holding, stateAfter().sprung]).toEqual([[], []]);
  });

  it('follow what holds, each for itself', () => {
    const state = stateAfter(judged('two', 'trap'));
    expect([state.holding, state.sprung]).toEqual([['two'], ['trap']]);
    expect(state.after(judged('one', 'two')).holding).toEqual(['one', 'two']);
    expect(state.after(judged('one', 'two')).sprung).toEqual([]);
  });

  it('are lost and righted when they hold no longer', () => {
    const state = stateAfter(judged('one', 'two', 'trap'), judged('one'));
    expect([state.holding, state.sprung]).toEqual([['one'], []]);
  });

  it('are not moved by a phase, nor move it', () => {
    const state = stateAfter(...ways.working, judged('one'), { type: 'write-account' });
    expect([state.holding, state.phase]).toEqual([['one'], 'accounting']);
    expect(state.after(judged()).phase).toBe('accounting');
  });

  it('may be none at all: a scenario needs no trap', () => {
    expect(AttemptState.begin(aScenario(), 'practice').after(judged('task-done')).sprung).toEqual([]);
  });
});

it('a state is a value: what comes after it leaves it as it was', () => {
  const before = stateAfter(...ways.working);
  before.after(judged('one')).after({ type: 'write-account' });
  expect([before.phase, before.holding]).toEqual(['working', []]);
});
