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
  const faults = [
    ...stepFaults(value.steps, ['steps'], at),
    ...twiceLabelled(value.steps, at),
    ...value['also-right'].flatMap((way, i) => differsFaults(way, ['also-right', i], value, at)),
    ...unexplained(value.steps, at),
  ];
  if (faults.length > 0) return fail(faults);
  places.set(value, at);
  return ok(value);
}

export function parseMistakes(text: string, solution: Solution, file = 'mistakes.yaml'): Result<Mistakes> {
  const parsed = parseYaml(text, file, mistakesSchema);
  if (!parsed.ok) return parsed;
  const { value, at } = parsed.value;
  const known = new Set(value.mistakes.map(({ id }) => id));
  const labels = new Set(solution.steps.map((step) => step.label));
  const faults = [
    ...value.mistakes.flatMap((mistake, i) => [
      ...differsFaults(mistake, ['mistakes', i], solution, at),
      ...(mistake.after === undefined || labels.has(mistake.after)
        ? []
        : [at(['mistakes', i, 'after'], noLabel(mistake.after))]),
    ]),
    ...value['put-right'].flatMap((way, i) => [
      ...stepFaults(way.do, ['put-right', i, 'do'], at),
      ...(known.has(way.mistake) ? [] : [at(['put-right', i, 'mistake'], `there is no mistake “${way.mistake}”`)]),
    ]),
  ];
  if (faults.length > 0) return fail(faults);
  places.set(value, at);
  return ok(value);
}

const places = new WeakMap<object, At>();
/** What a proof says of a part of a file, with its line and column there. */
export const placedIn = (file: Solution | Mistakes, path: Path, says: string): Fault =>
  places.get(file)?.(path, says) ?? { says, path: path.join('.') };

type At = Located<unknown>['at'];
type Path = readonly (string | number)[];

const noLabel = (label: string): string => `the solution has no step labelled “${label}”`;

/** Of a way that differs from the solution: its own steps, and the labels it speaks of. */
function differsFaults(
  way: Pick<Mistakes['mistakes'][number], 'leave-out' | 'change' | 'add' | 'steps'>,
  path: Path,
  { steps }: Solution,
  at: At,
): Fault[] {
  const labels = new Set(steps.map((step) => step.label));
  return [
    ...stepFaults(way.add, [...path, 'add'], at),
    ...stepFaults(way.steps ?? [], [...path, 'steps'], at),
    ...way['leave-out'].flatMap((label, j) =>
      labels.has(label) ? [] : [at([...path, 'leave-out', j], noLabel(label))],
    ),
    ...Object.keys(way.change).flatMap((label) =>
      labels.has(label) ? [] : [at([...path, 'change', label], noLabel(label))],
    ),
  ];
}

const stepFaults = (steps: readonly PlayedStep[], path: Path, at: At): Fault[] =>
  steps.flatMap((step, i) => {
    const spec = commands.get(step.do);
    if (!spec) return [at([...path, i, 'do'], `there is no command “${step.do}”`)];
    const later = (inside: readonly string[]): boolean => isFilledLater(step.with, [...inside]);
    const misfits = misfitsOf(spec.shape, step.with).filter(({ path: inside }) => !later(inside));
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
    return wrong.flatMap(({ path: inside, says }) => (later(inside) ? [] : [at(where(inside), says)]));
  });

/** A value in braces, or a $name: what it is, is known for a learner only. The proof plays it for each. */
function isFilledLater(given: unknown, path: Path): boolean {
  const value = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined,
    given,
  );
  return typeof value === 'string' && /^\$|\{[a-z][a-z0-9_.-]*\}/.test(value);
}

const twiceLabelled = (steps: readonly PlayedStep[], at: At): Fault[] =>
  steps.flatMap((step, i) =>
    step.label && steps.findIndex((other) => other.label === step.label) < i
      ? [at(['steps', i, 'label'], `the label “${step.label}” is used twice`)]
      : [],
  );

/** Whoever watches a solution is told the reason for each step. */
const unexplained = (steps: readonly PlayedStep[], at: At): Fault[] =>
  steps.flatMap((step, i) =>
    step.because ? [] : [at(['steps', i], `this step does not say why it is done; add “because” with one sentence`)],
  );

/** The identity of a scenario's text; line ends do not count. */
export const scenarioHash = (text: string): Hash => hashText(text.replaceAll('\r\n', '\n'));
