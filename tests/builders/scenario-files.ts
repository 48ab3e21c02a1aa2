/**
 * Owns the scenarios under scenarios/ for tests: their texts as they are, and what they parse to.
 * Must never change one on the disk; a test that wants a typo makes it in its own copy of the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../src/engine/kernel/result.ts';
import { faultLine } from '../../src/engine/kernel/result.ts';
import { type Instance, instanceOf, type Scenario, stepsFor } from '../../src/engine/scenario/instance.ts';
import { parseMistakes, parseScenario, parseSolution, scenarioHash } from '../../src/engine/scenario/parse.ts';
import type { Mistakes, PlayedStep, ScenarioFile, Solution } from '../../src/engine/scenario/schema.ts';

const folder = fileURLToPath(new URL('../../scenarios', import.meta.url));

export const REGISTER = 'register-a-new-candidate' as const;
export const PUT_RIGHT = 'put-right-a-colleagues-mistake' as const;
export const LAWFUL_BASES = 'sort-lawful-bases' as const;
export const WHY_A_CRM = 'why-a-crm' as const;

/** Every folder under scenarios/. */
export const slugs = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export type FileName = 'scenario.yaml' | 'solution.yaml' | 'mistakes.yaml';
export const textOf = (slug: string, file: FileName = 'scenario.yaml'): string =>
  readFileSync(`${folder}/${slug}/${file}`, 'utf8');

/** A scenario for one learner, in which every value stands written out: what tests misspell. */
export const writtenOut = (file: FileName = 'scenario.yaml'): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/one-learner/${file}`, import.meta.url)), 'utf8');

/** The value, or the faults as an error. */
export function settled<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(faultLine).join('\n'));
}

export interface Kept {
  text: string;
  hash: string;
  /** As it is written. */
  file: ScenarioFile;
  /** As it is for the learner without a code. */
  instance: Instance;
  scenario: Scenario;
  solution: Solution;
  /** The solution's steps for that learner. */
  steps: PlayedStep[];
  mistakes: Mistakes;
}

/** All three files of a scenario, parsed. @throws Error with the faults */
export function scenarioOf(slug: string): Kept {
  const text = textOf(slug);
  const file = settled(parseScenario(text)).value;
  const instance = instanceOf(file, '');
  const solution = settled(parseSolution(textOf(slug, 'solution.yaml')));
  return {
    text,
    hash: scenarioHash(text),
    file,
    instance,
    scenario: instance.scenario,
    solution,
    steps: stepsFor(instance, solution.steps),
    mistakes: settled(parseMistakes(textOf(slug, 'mistakes.yaml'), solution)),
  };
}

/**
 * The text with `from`, which must stand in it exactly once, turned into `to`;
 * and the line and column of `at`, a part of `to`.
 */
export function typo(
  text: string,
  from: string,
  to: string,
  at: string,
): { text: string; line: number; column: number } {
  const start = text.indexOf(from);
  if (start < 0 || text.indexOf(from, start + 1) >= 0) throw new Error(`“${from}” must stand in the text exactly once`);
  if (!to.includes(at)) throw new Error(`“${at}” is no part of “${to}”`);
  const before = (text.slice(0, start) + to.slice(0, to.indexOf(at))).split('\n');
  return { text: text.replace(from, () => to), line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
