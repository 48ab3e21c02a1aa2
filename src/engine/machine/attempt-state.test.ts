/**
 * Owns proof of which commands are permitted in which phase, and that goals and traps follow what holds.
 * Must never look at a CRM; the machine is told what holds.
 */
import { describe, expect, it } from 'vitest';
import { aGoal, aScenario, aTrap, helped } from '../../../tests/builders/scenario.ts';
import { AttemptState, type Phase } from './attempt-state.ts';
import type { MachineEvent } from './compile.ts';

const holds = { some: 'task' } as const;
const scenario = aScenario({
  goals: [helped(aGoal('one', holds)), aGoal('two', holds)],
  traps: [aTrap('trap', holds)],
});
const stateAfter = (...events: MachineEvent[]): AttemptState =>
  events.reduce((state, event) => state.after(event), AttemptState.begin(scenario, 'practice'));
const judged = (...holding: string[]): MachineEvent => ({ type: 'judged', holding });
const help = (level: string, goal = 'one'): MachineEvent => ({ type: 'show-help', goal, level });

const ways: Record<Phase, MachineEvent[]> = {
  briefed: [],
  working: [{ type: 'start-work' }],
  accounting: [{ type: 'start-work' }, { type: 'write-account' }],
  packed: [{ type: 'start-work' }, { type: 'write-account' }, { type: 'make-pack' }],
};

/** What each phase permits, and the phase it leads to. All else is refused. */
const permitted: Record<Phase, Partial<Record<MachineEvent['type'], Phase>>> = {
  briefed: { 'start-work': 'working' },
  working: { crm: 'working', 'take-figure': 'working', 'show-help': 'working', 'write-account': 'accounting' },
  accounting: { 'return-to-desk': 'working', 'make-pack': 'packed' },
  packed: { 'return-to-desk': 'working', 'write-account': 'accounting', 'make-pack': 'packed' },
};
const types = [
  'start-work',
  'crm',
  'take-figure',
  'show-help',
  'write-account',
  'return-to-desk',
  'make-pack',
] as const;
const eventOf = (type: (typeof types)[number]): MachineEvent => (type === 'show-help' ? help('nudge') : { type });
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

describe('help with a goal', () => {
  it('is taken once for each level', () => {
    const state = stateAfter(...ways.working, help('where'));
    expect(state.help).toEqual(['one/where']);
    expect(state.hasTaken('one', 'where')).toBe(true);
    expect(state.permits(help('where'))).toBe(false);
    expect(state.permits(help('how'))).toBe(true);
  });

  it.each([
    ['a level that there is not', help('more')],
    ['a goal that there is not', help('nudge', 'three')],
    ['a goal without help', help('nudge', 'two')],
  ])('is refused with %s', (_, event) => {
    expect(stateAfter(...ways.working).permits(event)).toBe(false);
  });

  it('stays taken through the other phases', () => {
    expect(
      stateAfter(...ways.working, help('nudge'), { type: 'write-account' }, { type: 'return-to-desk' }).help,
    ).toEqual(['one/nudge']);
  });
});

describe('an assessed attempt', () => {
  const assessed = (...events: MachineEvent[]): AttemptState =>
    events.reduce((state, event) => state.after(event), AttemptState.begin(asking, 'assessed'));
  const asking = aScenario({
    goals: [{ ...helped(aGoal('one', { all: [holds, holds] })), parts: ['a task', 'another'] }],
  });

  it('gives no help of any kind, where practice gives it', () => {
    for (const event of [help('nudge'), { type: 'show-open-parts', goal: 'one' } as const]) {
      expect(assessed(...ways.working).permits(event)).toBe(false);
      expect(AttemptState.begin(asking, 'practice').after({ type: 'start-work' }).permits(event)).toBe(true);
    }
  });

  it('is closed by its pack: no step of any kind comes after it', () => {
    const events: MachineEvent[] = [...types.map(eventOf), { type: 'open-policy' }];
    const packed = assessed(...ways.packed);
    expect(packed.phase).toBe('packed');
    expect(events.filter((event) => packed.permits(event))).toEqual([]);
    expect(assessed(...ways.accounting).permits({ type: 'open-policy' })).toBe(true);
    expect(stateAfter(...ways.packed).permits({ type: 'open-policy' })).toBe(true);
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
