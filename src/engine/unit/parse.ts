/** Owns the door for the unit's file: its shape, and that every id in it leads somewhere. */
import { type Fault, fail, ok, type Result } from '../kernel/result.ts';
import { type Located, parseYaml } from '../yaml/parse-yaml.ts';
import { type Unit, unitSchema } from './schema.ts';

export function parseUnit(text: string, file = 'unit.yaml'): Result<Unit> {
  const parsed = parseYaml(text, file, unitSchema);
  if (!parsed.ok) return parsed;
  const faults = [...strayOutcomes(parsed.value), ...twice(parsed.value)];
  return faults.length > 0 ? fail(faults) : ok(parsed.value.value);
}

function strayOutcomes({ value, at }: Located<Unit>): Fault[] {
  const known = new Set(value.outcomes.map(({ id }) => id));
  return [
    ...value.criteria.flatMap(({ outcome }, i) =>
      known.has(outcome) ? [] : [at(['criteria', i, 'outcome'], `there is no outcome “${outcome}”`)],
    ),
    ...value.tasks.flatMap(({ outcomes }, i) =>
      outcomes.filter((id) => !known.has(id)).map((id) => at(['tasks', i, 'outcomes'], `there is no outcome “${id}”`)),
    ),
  ];
}

function twice({ value, at }: Located<Unit>): Fault[] {
  return (['outcomes', 'criteria', 'tasks'] as const).flatMap((list) =>
    value[list].flatMap(({ id }, i) =>
      value[list].findIndex((other) => other.id === id) < i ? [at([list, i, 'id'], `“${id}” is used twice`)] : [],
    ),
  );
}
