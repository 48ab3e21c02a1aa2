/**
 * Owns what a scenario's schema cannot say: that the tables, fields, commands, criteria and names it uses exist.
 * One small rule per thing; each gives faults with the place in the file.
 */
import { commands } from '../command/registry.ts';
import type { Fault } from '../kernel/result.ts';
import { type Check, parts } from './check.ts';
import type { Scenario } from './schema.ts';
import { unknownName } from './table-names.ts';
import type { Placed } from './yaml.ts';

type Rule = (file: Placed<Scenario>) => Fault[];
type Path = (string | number)[];

const checksOf = (scenario: Scenario): { check: Check; path: Path }[] => [
  ...scenario.goals.flatMap((goal, i) => [...parts(goal.holds, ['goals', i, 'holds'])]),
  ...scenario.traps.flatMap((trap, i) => [...parts(trap.when, ['traps', i, 'when'])]),
];

const startRows: Rule = ({ value, at }) =>
  Object.entries(value.start).flatMap(([table, rows]) => {
    const wrong = unknownName(table);
    if (wrong) return [at(['start', table], wrong)];
    return rows.flatMap((row, i) => {
      const faults = Object.keys(row).flatMap((field) => unknownName(table, field) ?? []).map((says) => at(['start', table, i], says));
      return 'id' in row ? faults : [...faults, at(['start', table, i], 'a row needs an id')];
    });
  });

const tableOfCheck = (check: Check): { key: string; table: string } | undefined => {
  for (const key of ['some', 'none', 'count'] as const) if (key in check) return { key, table: (check as unknown as Record<string, string>)[key] as string };
  return undefined;
};

const checkNames: Rule = ({ value, at }) =>
  checksOf(value).flatMap(({ check, path }) => {
    const target = tableOfCheck(check);
    if (!target) return [];
    const wrong = unknownName(target.table);
    if (wrong) return [at([...path, target.key], wrong)];
    const where = (check as { where?: Record<string, unknown> }).where ?? {};
    return Object.keys(where).flatMap((field) => unknownName(target.table, field) ?? []).map((says) => at([...path, 'where'], says));
  });

const stepNames: Rule = ({ value, at }) => [
  ...checksOf(value).flatMap(({ check, path }) => ('step' in check && !commands.has(check.step) ? [at([...path, 'step'], `there is no command “${check.step}”`)] : [])),
  ...value.capture.flatMap((item, i) => (commands.has(item.step) ? [] : [at(['capture', i, 'step'], `there is no command “${item.step}”`)])),
];

const namedRows: Rule = ({ value, at }) => [
  ...Object.entries(value.names).flatMap(([name, { of, where }]) => [unknownName(of), ...Object.keys(where).map((field) => unknownName(of, field))].flatMap((says) => (says ? [at(['names', name], says)] : []))),
  ...checksOf(value).flatMap(({ check, path }) =>
    Object.entries((check as { where?: Record<string, unknown> }).where ?? {}).flatMap(([field, matcher]) =>
      typeof matcher === 'string' && matcher.startsWith('$') && !Object.hasOwn(value.names, matcher.slice(1)) ? [at([...path, 'where', field], `“${matcher}” is not under names`)] : [],
    ),
  ),
];

const uniqueIds: Rule = ({ value, at }) => {
  const seen = new Set<string>();
  const all = [...value.goals.map((goal, i) => ['goals', i, goal.id] as const), ...value.traps.map((trap, i) => ['traps', i, trap.id] as const)];
  return all.flatMap(([list, i, id]) => {
    if (seen.has(id)) return [at([list, i, 'id'], `“${id}” is used twice; goals and traps need names of their own`)];
    seen.add(id);
    return [];
  });
};

const hintGoals: Rule = ({ value, at }) =>
  value.hints.flatMap((hint, i) => (hint.goal && !value.goals.some((goal) => goal.id === hint.goal) ? [at(['hints', i, 'goal'], `there is no goal “${hint.goal}”`)] : []));

export const rules: Record<string, Rule> = { startRows, checkNames, stepNames, namedRows, uniqueIds, hintGoals };

export const lintScenario = (file: Placed<Scenario>): Fault[] => Object.values(rules).flatMap((rule) => rule(file));

/** Criteria live in the unit's file, which a centre may replace: so this rule is given the list. */
export const lintCriteria = ({ value, at }: Placed<Scenario>, known: readonly string[]): Fault[] =>
  [...value.goals.map((goal, i) => ['goals', i, goal.criteria] as const), ...value.capture.map((item, i) => ['capture', i, item.criteria] as const)].flatMap(([list, i, criteria]) =>
    criteria.filter((id) => !known.includes(id)).map((id) => at([list, i, 'criteria'], `the unit has no criterion “${id}”`)),
  );
