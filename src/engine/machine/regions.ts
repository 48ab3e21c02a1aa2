/** Owns a scenario's machine as it can be drawn: its phases with the ways between them, and each goal's and trap's two states. Never steps. */
import type { AnyStateNode } from 'xstate';
import type { Mode } from '../log/modes.ts';
import type { Scenario } from '../scenario/instance.ts';
import { compile } from './compile.ts';

/** A way from one state to another, and what takes it. */
export interface Move {
  from: string;
  to: string;
  event: string;
}
export interface Region {
  id: string;
  initial: string;
  states: string[];
  moves: Move[];
}
export interface Regions {
  phase: Region;
  goals: Region[];
  traps: Region[];
}

function regionOf({ key, initial, states }: AnyStateNode): Region {
  const moves = Object.values(states).flatMap((state) =>
    [...state.transitions.values()]
      .flat()
      .flatMap(({ eventType, target }) =>
        (target ?? []).map((to): Move => ({ from: state.key, to: to.key, event: eventType })),
      ),
  );
  return { id: key, initial: initial.target?.[0]?.key ?? '', states: Object.keys(states), moves };
}

export function regionsOf(scenario: Scenario, mode: Mode): Regions {
  const { phase, goals, traps }: Record<string, AnyStateNode | undefined> = compile(scenario, mode).root.states;
  const all = (parent: AnyStateNode | undefined): Region[] => Object.values(parent?.states ?? {}).map(regionOf);
  if (!phase) throw new Error('The machine of a scenario has no phases.');
  return { phase: regionOf(phase), goals: all(goals), traps: all(traps) };
}
