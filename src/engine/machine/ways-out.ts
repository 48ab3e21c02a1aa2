/**
 * Owns proof that no phase of an attempt is a dead end: from wherever its machine can be, there is a way to the pack. Walks the graph of the
 * machine itself; goals and traps bar no way and are left out, since they would make the graph as large as two to their number.
 */
import { getAdjacencyMap } from 'xstate/graph';
import { type Mode, modes } from '../log/modes.ts';
import type { Scenario } from '../scenario/instance.ts';
import { compile, type MachineEvent } from './compile.ts';

export interface Stranded {
  mode: Mode;
  phase: string;
}

/** What moves an attempt from phase to phase. */
const MOVES: readonly MachineEvent[] = [
  { type: 'start-work' },
  { type: 'write-account' },
  { type: 'return-to-desk' },
  { type: 'make-pack' },
];

export const strandedPhases = (scenario: Scenario): Stranded[] => modes.flatMap((mode) => strandedIn(scenario, mode));

function strandedIn(scenario: Scenario, mode: Mode): Stranded[] {
  const [goal] = scenario.goals;
  const machine = compile({ ...scenario, goals: goal ? [goal] : [], traps: scenario.traps.slice(0, 1) }, mode);
  const phaseOf = (state: { value: unknown }): string => String((state.value as { phase: unknown }).phase);
  const graph = getAdjacencyMap(machine, { events: MOVES, serializeState: phaseOf });
  const next = new Map<string, Set<string>>();
  for (const { state, transitions } of Object.values(graph)) {
    const to = Object.values(transitions as Record<string, { state: { value: unknown } }>).map((after) =>
      phaseOf(after.state),
    );
    next.set(phaseOf(state), new Set([...(next.get(phaseOf(state)) ?? []), ...to]));
  }
  const reaches = (from: string, seen: Set<string> = new Set()): boolean => {
    if (from === 'packed') return true;
    seen.add(from);
    return [...(next.get(from) ?? [])].some((to) => !seen.has(to) && reaches(to, seen));
  };
  return [...next.keys()].filter((phase) => !reaches(phase)).map((phase) => ({ mode, phase }));
}
