/**
 * Owns the attempt as its machine says it is: phase, goals, traps, help taken. A value that steps to the next value.
 * Never looks at the CRM: it is told what holds.
 */
import { type AnyActorScope, createActor } from 'xstate';
import { type HelpLevel, helpKey } from '../command/help-levels.ts';
import type { Mode } from '../log/modes.ts';
import type { Scenario } from '../scenario/instance.ts';
import { compile, type MachineEvent, type MachineSnapshot, type ScenarioMachine } from './compile.ts';

export type Phase = 'briefed' | 'working' | 'accounting' | 'packed';
interface StateValue {
  phase: Phase;
  goals: Record<string, 'open' | 'holding'>;
  traps: Record<string, 'clear' | 'sprung'>;
}

/** What XState asks for around a pure step, and our machines never use. Made once for all values of an attempt: it costs more than a step. */
function surroundings(machine: ScenarioMachine): Surroundings {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  return {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
type Surroundings = AnyActorScope & Parameters<ScenarioMachine['transition']>[2];

export class AttemptState {
  readonly #machine: ScenarioMachine;
  readonly #around: Surroundings;
  readonly #snapshot: MachineSnapshot;
  /** Asked before each command, and all are one to the machine: until it moves the answer stays. */
  #permitsCrm: boolean | undefined;

  private constructor(machine: ScenarioMachine, around: Surroundings, snapshot: MachineSnapshot) {
    this.#machine = machine;
    this.#around = around;
    this.#snapshot = snapshot;
  }

  static begin(scenario: Scenario, mode: Mode): AttemptState {
    const machine = compile(scenario, mode);
    const around = surroundings(machine);
    return new AttemptState(machine, around, machine.getInitialSnapshot(around));
  }

  permits(event: MachineEvent): boolean {
    if (event.type !== 'crm') return this.#snapshot.can(event);
    this.#permitsCrm ??= this.#snapshot.can(event);
    return this.#permitsCrm;
  }
  after(event: MachineEvent): AttemptState {
    // A command of the CRM moves nothing but the CRM. To have the machine say so takes as long as all checks.
    if (event.type === 'crm') return this;
    return new AttemptState(this.#machine, this.#around, this.#machine.transition(this.#snapshot, event, this.#around));
  }

  get phase(): Phase {
    return this.#value.phase;
  }
  /** Help taken, in order: `goal/level`. */
  get help(): readonly string[] {
    return this.#snapshot.context.help;
  }
  hasTaken(goal: string, level: HelpLevel): boolean {
    return this.help.includes(helpKey({ goal, level }));
  }
  get holding(): string[] {
    return Object.keys(this.#value.goals ?? {}).filter((id) => this.#value.goals[id] === 'holding');
  }
  get sprung(): string[] {
    return Object.keys(this.#value.traps ?? {}).filter((id) => this.#value.traps[id] === 'sprung');
  }
  get #value(): StateValue {
    return this.#snapshot.value as unknown as StateValue;
  }
}
