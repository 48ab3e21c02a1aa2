/** Owns where scenarios lie, and the reading of one with its proof. Prints each fault with its place; never mends a file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faultLine, type Result } from '../../engine/kernel/result.ts';
import { parseMistakes, parseScenario, parseSolution } from '../../engine/scenario/parse.ts';
import type { Mistakes, ScenarioFile, Solution } from '../../engine/scenario/schema.ts';
import { parseUnit, type Unit } from '../../engine/unit/index.ts';
import type { Located } from '../../engine/yaml/parse-yaml.ts';

const ROOT = new URL('../../../', import.meta.url);
export const at = (path: string): URL => new URL(path, ROOT);

/** Every folder under scenarios/ that holds a scenario or is meant to. */
export const slugs = (): string[] =>
  readdirSync(at('scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(at(`scenarios/${entry.name}/scenario.yaml`)))
    .map((entry) => entry.name)
    .sort();

/** Why there is no such scenario; undefined when there is. */
export const unknownSlug = (slug: string): string | undefined =>
  slugs().includes(slug)
    ? undefined
    : `There is no scenario “${slug}” under scenarios/. There are: ${slugs().join(', ')}.`;

export const tell = (faults: readonly Fault[]): void => {
  for (const fault of faults) console.log(`  ${faultLine(fault)}`);
};

/** Prints what is wrong and answers undefined, or answers the value. */
export function settle<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  tell(result.error);
  return undefined;
}

/** The three files of a scenario. */
export interface Files {
  text: string;
  placed: Located<ScenarioFile>;
  solution: Solution;
  mistakes: Mistakes;
}

export function readFiles(slug: string): Files | undefined {
  const file = (name: string): string => join('scenarios', slug, name);
  const text = (name: string): string | undefined => {
    if (existsSync(at(file(name)))) return readFileSync(at(file(name)), 'utf8');
    console.log(`  ${file(name)}  is missing.`);
    return undefined;
  };
  const [scenarioText, solutionText, mistakesText] = ['scenario.yaml', 'solution.yaml', 'mistakes.yaml'].map(text);
  if (scenarioText === undefined || solutionText === undefined || mistakesText === undefined) return undefined;
  const placed = settle(parseScenario(scenarioText, file('scenario.yaml')));
  const solution = settle(parseSolution(solutionText, file('solution.yaml')));
  const mistakes = solution && settle(parseMistakes(mistakesText, solution, file('mistakes.yaml')));
  return placed && solution && mistakes && { text: scenarioText, placed, solution, mistakes };
}

export const readUnit = (): Unit | undefined =>
  settle(parseUnit(readFileSync(at('content/unit/unit.yaml'), 'utf8'), 'content/unit/unit.yaml'));
