/** Owns proof that nothing is done before anything is done: no goal holds, no part of one, no trap is sprung. Plays the start alone. */
import { listWords } from '../../kernel/phrases.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './play.ts';

/** `started`: the run with its learner at the desk and nothing done. */
export function proveStart(file: Pick<ScenarioFile, 'goals'>, { run, surprises }: Outcome): Finding[] {
  const faults = [
    ...surprises.map(({ says }) => says),
    ...run.state.holding.map((id) => `the goal “${id}” holds before anything is done`),
    ...run.state.sprung.map((id) => `the trap “${id}” is sprung before anything is done`),
  ];
  return [
    { what: 'the start fails', holds: faults.length === 0, says: faults.join('; ') },
    ...run.scenario.goals.flatMap(({ id, parts, holds }, place): Finding[] => {
      if (run.state.holding.includes(id)) return [];
      const said = new Set((file.goals[place]?.['true-at-start'] ?? []).map((part) => placeOf(part, parts)));
      const held = run.partsHolding(id);
      const all = 'all' in holds ? holds.all.length : 1;
      const unsaid = held.filter((part) => !said.has(part)).map((part) => nameOf(part, parts));
      const wrong = [...said].filter((part) => !held.includes(part));
      const says = [
        ...(unsaid.length > 0
          ? [
              `${listWords(unsaid)} of the goal “${id}” ${unsaid.length > 1 ? 'hold' : 'holds'} before anything is done; if that must only stay so, say it with true-at-start`,
            ]
          : []),
        ...wrong.map((part) =>
          part < 0 || part >= all
            ? `true-at-start of the goal “${id}” names a part that it has not`
            : `${nameOf(part, parts)} of the goal “${id}” does not hold at the start, though true-at-start says so`,
        ),
      ].join('; ');
      const at = { file: 'scenario.yaml' as const, path: ['goals', place, 'holds'] };
      return [{ what: `no part of the goal “${id}” holds by itself`, holds: says === '', says, at }];
    }),
  ];
}

const placeOf = (part: string | number, parts: readonly string[] = []): number =>
  typeof part === 'number' ? part - 1 : parts.indexOf(part);
const nameOf = (place: number, parts: readonly string[] = []): string => parts[place] ?? `part ${place + 1}`;
