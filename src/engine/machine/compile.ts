/**
 * Owns the way from a scenario to its XState machine: the phases of an attempt, a region for each goal, one for each trap.
 * No timers, no invoked actors, no side effects: the machine is a pure step from snapshot and event to snapshot.
 */
import { assign, type SnapshotFrom, setup } from 'xstate';
import { helpKey, isHelpLevel } from '../command/help-levels.ts';
import type { CommandOf } from '../command/registry.ts';
import type { Mode } from '../log/modes.ts';
import type { Scenario } from '../scenario/instance.ts';

export type MachineEvent =
  /** A command of that kind was done; its name for commands of the attempt, `crm` for all others. */
  | { type: 'crm' | Exclude<CommandOf<'attempt'>, 'show-help' | 'show-open-parts'> }
  | { type: 'show-help'; goal: string; level: string }
  | { type: 'show-open-parts'; goal: string }
  /** What holds after the step. */
  | { type: 'judged'; holding: readonly string[] };

/** A region that follows whether one check holds. */
const follows = (id: string, no: string, yes: string, lasting = false) => ({
  initial: no,
  states: {
    [no]: { on: { judged: { target: yes, guard: { type: 'holds' as const, params: { id } } } } },
    [yes]: lasting ? {} : { on: { judged: { target: no, guard: { type: 'holdsNot' as const, params: { id } } } } },
  },
});

/** Policies are read wherever one stands; but once an assessed attempt is packed, its log is closed. */
const reading = { 'open-policy': { actions: 'step' as const } };

/** In an assessed attempt nothing helps, and what was packed stays as it is. */
export function compile(scenario: Scenario, mode: Mode) {
  return setup({
    types: { context: {} as { help: string[] }, events: {} as MachineEvent },
    guards: {
      holds: ({ event }, { id }: { id: string }) => event.type === 'judged' && event.holding.includes(id),
      holdsNot: ({ event }, { id }: { id: string }) => event.type === 'judged' && !event.holding.includes(id),
      isOpen: () => mode !== 'assessed',
      isHelp: ({ context, event }) =>
        event.type === 'show-help' &&
        mode !== 'assessed' &&
        isHelpLevel(event.level) &&
        scenario.goals.some(({ id, help }) => id === event.goal && help !== undefined) &&
        !context.help.includes(helpKey(event)),
      hasParts: ({ event }) =>
        event.type === 'show-open-parts' &&
        mode !== 'assessed' &&
        scenario.goals.some(({ id, parts }) => id === event.goal && parts !== undefined),
    },
    actions: {
      // XState says that an event can be taken only when something comes of it: a step, at least. It is counted by the log.
      step: () => undefined,
      remember: assign({
        help: ({ context, event }) => (event.type === 'show-help' ? [...context.help, helpKey(event)] : context.help),
      }),
    },
  }).createMachine({
    id: scenario.slug,
    context: { help: [] },
    type: 'parallel',
    states: {
      phase: {
        initial: 'briefed',
        states: {
          briefed: { on: { 'start-work': { target: 'working', actions: 'step' }, ...reading } },
          working: {
            on: {
              crm: { actions: 'step' },
              'take-figure': { actions: 'step' },
              'show-open-parts': { guard: 'hasParts', actions: 'step' },
              'show-help': { guard: 'isHelp', actions: ['step', 'remember'] },
              'write-account': { target: 'accounting', actions: 'step' },
              ...reading,
            },
          },
          accounting: {
            on: {
              'return-to-desk': { target: 'working', actions: 'step' },
              'make-pack': { target: 'packed', actions: 'step' },
              ...reading,
            },
          },
          packed: {
            on: {
              'return-to-desk': { guard: 'isOpen', target: 'working', actions: 'step' },
              'write-account': { guard: 'isOpen', target: 'accounting', actions: 'step' },
              'make-pack': { guard: 'isOpen', actions: 'step' },
              'open-policy': { guard: 'isOpen', actions: 'step' },
            },
          },
        },
      },
      goals: {
        type: 'parallel',
        states: Object.fromEntries(scenario.goals.map((goal) => [goal.id, follows(goal.id, 'open', 'holding')])),
      },
      traps: {
        type: 'parallel',
        states: Object.fromEntries(
          scenario.traps.map((trap) => [trap.id, follows(trap.id, 'clear', 'sprung', trap.lasting)]),
        ),
      },
    },
  });
}

export type ScenarioMachine = ReturnType<typeof compile>;
export type MachineSnapshot = SnapshotFrom<ScenarioMachine>;
