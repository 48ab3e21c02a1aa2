/**
 * Owns the ways that a proof plays: the solution's steps, less those left out, with the changes merged in and others added, each with its
 * place in the files. Plays nothing.
 */
import type { AlsoRight, Mistake, PlayedStep, PutRight, Solution } from '../../scenario/schema.ts';
import type { Place } from './finding.ts';

export interface WayStep {
  step: PlayedStep;
  at: Place;
  /** A step of the solution with other input: that input, and no more of it, stands at its place. */
  changed?: true;
}
export type Way = readonly WayStep[];

const placed = (steps: readonly PlayedStep[], file: Place['file'], path: Place['path']): WayStep[] =>
  steps.map((step, i) => ({ step, at: { file, path: [...path, i] } }));

export const solutionWay = ({ steps }: Solution): Way => placed(steps, 'solution.yaml', ['steps']);

type Differs = Pick<Mistake, 'leave-out' | 'change' | 'add' | 'steps'>;

/** The way up to what is added, and what is added. */
export interface Parted {
  kept: Way;
  added: Way;
}

export const wholeWay = ({ kept, added }: Parted): Way => [...kept, ...added];

function parted(solution: Solution, differs: Differs, { file, path }: Place): Parted {
  if (differs.steps) return { kept: placed(differs.steps, file, [...path, 'steps']), added: [] };
  const kept = solutionWay(solution)
    .filter(({ step }) => !step.label || !differs['leave-out'].includes(step.label))
    .map(({ step, at }): WayStep => {
      const change = step.label === undefined ? undefined : differs.change[step.label];
      return step.label !== undefined && change
        ? {
            step: { ...step, with: merged(step.with, change) as PlayedStep['with'] },
            at: { file, path: [...path, 'change', step.label] },
            changed: true,
          }
        : { step, at };
    });
  return { kept, added: placed(differs.add, file, [...path, 'add']) };
}

export const mistakeParts = (solution: Solution, mistake: Mistake, at: number): Parted =>
  parted(solution, mistake, { file: 'mistakes.yaml', path: ['mistakes', at] });

export function alsoRightWay(solution: Solution, way: AlsoRight, at: number): Way {
  return wholeWay(parted(solution, way, { file: 'solution.yaml', path: ['also-right', at] }));
}

export const putRightWay = ({ do: steps }: PutRight, at: number): Way =>
  placed(steps, 'mistakes.yaml', ['put-right', at, 'do']);

/** What a learner who left it out, or went another way, has still to do. */
export function restOf(solution: Solution, mistake: Mistake): Way {
  const all = solutionWay(solution);
  return mistake.steps ? all : all.filter(({ step }) => step.label && mistake['leave-out'].includes(step.label));
}

function merged(base: unknown, over: unknown): unknown {
  const plain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!plain(base) || !plain(over)) return over;
  return Object.fromEntries([
    ...Object.entries(base),
    ...Object.entries(over).map(([key, value]) => [key, merged(base[key], value)] as const),
  ]);
}
