/** Owns the three files of a scenario: scenario.yaml (what is played), solution.yaml and mistakes.yaml (its proof). */
import type * as z from 'zod/mini';
import { type Hash, hashText } from '../kernel/hash.ts';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import { fitted, type Located, type Read, readYaml } from '../yaml/parse-yaml.ts';
import { type Ground, groundOf } from './checker/ground.ts';
import { isName, OF_THE_SCENARIO, partFaults } from './checker/part-faults.ts';
import { usedTwice } from './checker/twice.ts';
import { lintScenario } from './lint.ts';
import {
  type Mistakes,
  mistakesSchema,
  type ScenarioFile,
  type Solution,
  scenarioFileSchema,
  solutionSchema,
} from './schema.ts';
import { upgradeScenario } from './upgrade.ts';

export function parseScenario(text: string, file = 'scenario.yaml'): Result<Located<ScenarioFile>> {
  const read = readYaml(text, file, upgradeScenario);
  const parsed = fitted(read, scenarioFileSchema);
  if (!parsed.ok) return parsed;
  const names = namesIn(read, scenarioFileSchema, groundOf({ scenario: read.value }));
  const faults = names.length > 0 ? names : lintScenario(parsed.value);
  return faults.length > 0 ? fail(faults) : parsed;
}

export function parseSolution(text: string, file = 'solution.yaml'): Result<Solution> {
  const read = readYaml(text, file);
  const parsed = fitted(read, solutionSchema);
  if (!parsed.ok) return parsed;
  const faults = [
    ...ownNames(namesIn(read, solutionSchema, groundOf({ solution: read.value }))),
    ...usedTwice(read, 'steps', 'label'),
    ...usedTwice(read, 'also-right', 'id'),
  ];
  return faults.length > 0 ? fail(faults) : ok(parsed.value.value);
}

export function parseMistakes(text: string, solution: Solution, file = 'mistakes.yaml'): Result<Mistakes> {
  const read = readYaml(text, file);
  const parsed = fitted(read, mistakesSchema);
  if (!parsed.ok) return parsed;
  const faults = ownNames(namesIn(read, mistakesSchema, groundOf({ solution, mistakes: read.value })));
  return faults.length > 0 ? fail(faults) : ok(parsed.value.value);
}

/** Names that lead nowhere: without them a file cannot be understood. Whether its values are right is asked of whoever writes it (checker/). */
const namesIn = (read: Read, schema: z.ZodMiniType, ground: Ground): Fault[] =>
  partFaults(schema, read.value, ground)
    .filter(isName)
    .map(({ path, says, ...more }) => read.at(path, says, more));

/** Without those that the scenario gives, which is not at hand. */
const ownNames = (faults: readonly Fault[]): Fault[] => faults.filter(({ code }) => !OF_THE_SCENARIO.has(code ?? ''));

/** The identity of a scenario's text; line ends do not count. */
export const scenarioHash = (text: string): Hash => hashText(text.replaceAll('\r\n', '\n'));
