/**
 * Owns what a scenario's schema cannot say: that the tables, fields, commands, criteria and names it uses exist.
 * One small rule per thing; each gives faults with the place in the file.
 */
import { agencies } from '../agency/index.ts';
import { commands } from '../command/registry.ts';
import type { Fault } from '../kernel/result.ts';
import type { Located } from '../yaml/parse-yaml.ts';
import type { Check, Matcher } from './check.ts';
import { parts } from './check-parts.ts';
import { arrivals, castFound, inBraces, mayChange, shortNames } from './lint-story.ts';
import { type Path, placed, type Rule, type Subject, subjectOf } from './lint-subject.ts';
import type { ScenarioFile } from './schema.ts';
import { fieldNamed, tableNamed } from './screen-words.ts';
import { unknownName } from './table-names.ts';

type Fields = Record<string, Matcher>;

const isName = (value: unknown): value is string => typeof value === 'string' && value.startsWith('$');

/** Plain checks, with the place of what they were written as. */
const checksOf = ({ scenario }: Subject): { check: Check; path: Path }[] => [
  ...scenario.hints.flatMap(({ unless }, i) => (unless ? [...parts(unless, ['hints', i, 'unless'])] : [])),
  ...scenario.goals.flatMap((goal, i) => [...parts(goal.holds, ['goals', i, 'holds'])]),
  ...scenario.traps.flatMap((trap, i) => [...parts(trap.when, ['traps', i, 'when'])]),
];

const startRows: Rule = ({ value, at }) =>
  Object.entries(value.start).flatMap(([word, rows]) => {
    const table = tableNamed(word);
    const wrong = unknownName(table);
    if (wrong) return [at(['start', word], wrong)];
    return rows.flatMap((row, i) => {
      const faults = Object.keys(row).flatMap((field) =>
        placed(at, ['start', word, i, field], unknownName(table, fieldNamed(table, field))),
      );
      return 'id' in row ? faults : [...faults, at(['start', word, i], 'a row needs an id')];
    });
  });

const tableOfCheck = (check: Check): { key: string; table: string } | undefined => {
  for (const key of ['some', 'none', 'count'] as const)
    if (key in check) return { key, table: (check as unknown as Record<string, string>)[key] as string };
  return undefined;
};

const checkNames: Rule = (subject) =>
  checksOf(subject).flatMap(({ check, path }) => {
    const target = tableOfCheck(check);
    if (!target) return [];
    const wrong = unknownName(target.table);
    if (wrong) return [subject.at([...path, target.key], wrong)];
    const where = (check as { where?: Record<string, unknown> }).where ?? {};
    return Object.keys(where).flatMap((field) =>
      placed(subject.at, [...path, 'where', field], unknownName(target.table, field)),
    );
  });

const stepNames: Rule = (subject) => [
  ...checksOf(subject).flatMap(({ check, path }) =>
    'step' in check && !commands.has(check.step)
      ? [subject.at([...path, 'step'], `there is no command “${check.step}”`)]
      : [],
  ),
];

const captures: Rule = ({ scenario, at }) =>
  scenario.capture.flatMap((item, i): Fault[] => {
    const path = ['capture', i];
    if ('righted' in item) {
      const known = scenario.traps.some(({ id }) => id === item.righted);
      return known ? [] : [at([...path, 'righted'], `there is no trap “${item.righted}”`)];
    }
    return [
      ...(commands.has(item.step) ? [] : [at([...path, 'step'], `there is no command “${item.step}”`)]),
      ...wrongNames(item.with ?? {}, [], 'cannot be looked up for a figure').map(([field, says]) =>
        at([...path, 'with', field], says),
      ),
      // What was refused was not done: it is told in the log, and is evidence of nothing.
      ...(item.outcome === 'refused' && item.criteria.length > 0
        ? [at([...path, 'criteria'], 'a refused step is no evidence for a criterion; leave them out')]
        : []),
    ];
  });

const namedRows: Rule = (subject) => {
  const { scenario, at } = subject;
  const names = Object.keys(scenario.names);
  return [
    ...Object.entries(scenario.names).flatMap(([name, { of, where }], i) => [
      ...placed(at, ['names', name, 'of'], unknownName(of)),
      ...Object.keys(unknownName(of) ? {} : where).flatMap((field) =>
        placed(at, ['names', name, 'where', field], unknownName(of, field)),
      ),
      // Only names above it: one that led back to itself would never be found.
      ...wrongNames(where, names.slice(0, i), 'is not under names above it').map(([field, says]) =>
        at(['names', name, 'where', field], says),
      ),
    ]),
    ...checksOf(subject).flatMap(({ check, path }) =>
      (['where', 'with'] as const).flatMap((key) =>
        wrongNames((check as { where?: Fields; with?: Fields })[key] ?? {}, names, 'is not under names').map(
          ([field, says]) => at([...path, key, field], says),
        ),
      ),
    ),
  ];
};

/** Fields that are compared with a `$name` that is not there, or with one where none is looked up. */
const wrongNames = (fields: Fields, known: readonly string[], unknown: string): [field: string, says: string][] =>
  Object.entries(fields).flatMap(([field, matcher]): [string, string][] => {
    if (isName(matcher)) return known.includes(matcher.slice(1)) ? [] : [[field, `“${matcher}” ${unknown}`]];
    if (typeof matcher !== 'object' || matcher === null || 'mentions' in matcher) return [];
    const inside = Object.values(matcher).flat().find(isName);
    return inside ? [[field, `“${inside}” is not looked up here; a $name stands by itself`]] : [];
  });

/** What is asked for is answered by name: as many names as parts. */
const goalParts: Rule = ({ scenario, at }) =>
  scenario.goals.flatMap(({ holds, parts: named }, i) => {
    const parted = 'all' in holds ? holds.all.length : 1;
    return named === undefined || named.length === parted
      ? []
      : [at(['goals', i, 'parts'], `there are ${named.length} names for ${parted} parts (all); each has one`)];
  });

/** What was looked for and read is evidence, and changes no goal by itself. */
const readingAlone: Rule = ({ scenario, at }) =>
  scenario.goals.flatMap(({ holds }, i) =>
    holdsByReading(holds)
      ? [at(['goals', i, 'holds'], 'this holds by looking and reading alone; a goal needs something that was done')]
      : [],
  );

/** True of a check that needs nothing but queries, however many. */
function holdsByReading(check: Check): boolean {
  if ('all' in check) return check.all.every(holdsByReading);
  if ('any' in check) return check.any.some(holdsByReading);
  if ('not' in check) return !holdsByReading(check.not);
  if ('before' in check) return check.before.every(holdsByReading);
  if ('step' in check) return commands.get(check.step)?.effect === 'query';
  return 'none' in check;
}

const uniqueIds: Rule = ({ value, at }) => {
  const seen = new Set<string>();
  const all = [
    ...value.goals.map((goal, i) => ['goals', i, goal.id] as const),
    ...value.traps.map((trap, i) => ['traps', i, trap.id] as const),
    ...value.throughout.map((one, i) => ['throughout', i, one.id] as const),
  ];
  return all.flatMap(([list, i, id]) => {
    if (seen.has(id)) return [at([list, i, 'id'], `“${id}” is used twice; goals and traps need names of their own`)];
    seen.add(id);
    return [];
  });
};

const hintGoals: Rule = ({ value, at }) =>
  value.hints.flatMap((hint, i) =>
    hint.goal && !value.goals.some((goal) => goal.id === hint.goal)
      ? [at(['hints', i, 'goal'], `there is no goal “${hint.goal}”`)]
      : [],
  );

export const rules: Record<string, Rule> = {
  startRows,
  checkNames,
  stepNames,
  captures,
  namedRows,
  goalParts,
  readingAlone,
  uniqueIds,
  hintGoals,
  inBraces,
  shortNames,
  castFound,
  arrivals,
  mayChange,
};

export function lintScenario(file: Located<ScenarioFile>): Fault[] {
  const { version } = file.value.agency;
  if (!Object.hasOwn(agencies, version))
    return [
      file.at(
        ['agency', 'version'],
        `there is no agency of version ${version}; there is ${Object.keys(agencies).join(', ')}`,
      ),
    ];
  const subject = subjectOf(file);
  return Object.values(rules).flatMap((rule) => rule(subject));
}

/** Criteria live in the unit's file, which a centre may replace: so this rule is given the list. */
export const lintCriteria = ({ value, at }: Located<ScenarioFile>, known: readonly string[]): Fault[] =>
  [
    ...value.goals.map((goal, i) => ['goals', i, goal.criteria] as const),
    ...value.capture.map((item, i) => ['capture', i, item.criteria] as const),
  ].flatMap(([list, i, criteria]) =>
    criteria
      .filter((id) => !known.includes(id))
      .map((id) => at([list, i, 'criteria'], `the unit has no criterion “${id}”`)),
  );
