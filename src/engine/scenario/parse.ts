/** Owns the three files of a scenario: scenario.yaml (what is played), solution.yaml and mistakes.yaml (its proof). */
import { cleaned, faultsOf } from '../command/door.ts';
import { misfitsOf } from '../command/misfits.ts';
import { commands } from '../command/registry.ts';
import { type Hash, hashText } from '../kernel/hash.ts';
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import { type Located, parseYaml } from '../yaml/parse-yaml.ts';
import { lintScenario } from './lint.ts';
import {
  type Mistakes,
  mistakesSchema,
  type PlayedStep,
  type ScenarioFile,
  type Solution,
  scenarioFileSchema,
  solutionSchema,
} from './schema.ts';
import { upgradeScenario } from './upgrade.ts';

export function parseScenario(text: string, file = 'scenario.yaml'): Result<Located<ScenarioFile>> {
  const parsed = parseYaml(text, file, scenarioFileSchema, upgradeScenario);
  if (!parsed.ok) return parsed;
  const faults = lintScenario(parsed.value);
  return faults.length > 0 ? fail(faults) : parsed;
}

export function parseSolution(text: string, file = 'solution.yaml'): Result<Solution> {
  const parsed = parseYaml(text, file, solutionSchema);
  if (!parsed.ok) return parsed;
  const { value, at } = parsed.value;
  const faults = [...stepFaults(value.steps, ['steps'], at), ...twiceLabelled(value.steps, at)];
  return faults.length > 0 ? fail(faults) : ok(value);
}

export function parseMistakes(text: string, solution: Solution, file = 'mistakes.yaml'): Result<Mistakes> {
  const parsed = parseYaml(text, file, mistakesSchema);
  if (!parsed.ok) return parsed;
  const { value, at } = parsed.value;
  const labels = new Set(solution.steps.map((step) => step.label));
  const faults = value.mistakes.flatMap((mistake, i) => [
    ...stepFaults(mistake.add, ['mistakes', i, 'add'], at),
    ...stepFaults(mistake.steps ?? [], ['mistakes', i, 'steps'], at),
    ...mistake['leave-out'].flatMap((label, j) =>
      labels.has(label) ? [] : [at(['mistakes', i, 'leave-out', j], `the solution has no step labelled “${label}”`)],
    ),
    ...Object.keys(mistake.change).flatMap((label) =>
      labels.has(label) ? [] : [at(['mistakes', i, 'change', label], `the solution has no step labelled “${label}”`)],
    ),
  ]);
  return faults.length > 0 ? fail(faults) : ok(value);
}

type At = Located<unknown>['at'];
type Path = (string | number)[];

const stepFaults = (steps: readonly PlayedStep[], path: Path, at: At): Fault[] =>
  steps.flatMap((step, i) => {
    const spec = commands.get(step.do);
    if (!spec) return [at([...path, i, 'do'], `there is no command “${step.do}”`)];
    const misfits = misfitsOf(spec.shape, step.with);
    const where = (inside: readonly string[]): Path => [...path, i, 'with', ...inside];
    if (misfits.length > 0)
      return misfits.map(({ path: inside, kind, expected }) =>
        at(
          where(inside),
          kind === 'unknown' ? `“${inside.at(-1)}” is not given with ${step.do}` : `expected ${expected}`,
        ),
      );
    // What the CRM must refuse may be wrong on purpose.
    const wrong = step.refused ? [] : faultsOf(spec.shape, cleaned(spec.shape, step.with));
    return wrong.map(({ path: inside, says }) => at(where(inside), says));
  });

const twiceLabelled = (steps: readonly PlayedStep[], at: At): Fault[] =>
  steps.flatMap((step, i) =>
    step.label && steps.findIndex((other) => other.label === step.label) < i
      ? [at(['steps', i, 'label'], `the label “${step.label}” is used twice`)]
      : [],
  );

/** The identity of a scenario's text; line ends do not count. */
export const scenarioHash = (text: string): Hash => hashText(text.replaceAll('\r\n', '\n'));
