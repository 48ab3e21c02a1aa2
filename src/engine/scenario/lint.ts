/**
 * Owns what only a whole scenario shows, made for one learner: that its parts go together. What a part says by itself is asked by the
 * checker (checker/part-faults.ts). One small rule per thing; each gives faults with the place in the file.
 */
import { agencies } from '../agency/index.ts';
import { commands } from '../command/registry.ts';
import type { Fault } from '../kernel/result.ts';
import type { Located } from '../yaml/parse-yaml.ts';
import type { Check, Matcher } from './check.ts';
import { drawnKinds } from './lint-drawn.ts';
import { someoneToFind } from './lint-finds.ts';
import { helpPlaces } from './lint-help.ts';
import { questionRules } from './lint-questions.ts';
import { castFound, lastDay, rowsNotTaken } from './lint-story.ts';
import { type Rule, subjectOf } from './lint-subject.ts';
import { asksAPerson, examples, fieldInstead, freeText } from './lint-words.ts';
import type { ScenarioFile } from './schema.ts';

type Fields = Record<string, Matcher>;

const isName = (value: unknown): value is string => typeof value === 'string' && value.startsWith('$');

const captures: Rule = ({ scenario, at }) =>
  scenario.capture.flatMap((item, i): Fault[] => {
    if ('righted' in item) return [];
    const path = ['capture', i];
    return [
      ...lookedUp(item.with ?? {}).map(([field, name]) =>
        at(
          [...path, 'with', field],
          `“${name}” cannot be looked up for a figure; expected: somebody under people or mail`,
          {
            code: 'name-inside',
          },
        ),
      ),
      // What was refused was not done: it is told in the log, and is evidence of nothing.
      ...(item.outcome === 'refused' && item.criteria.length > 0
        ? [
            at([...path, 'criteria'], 'a refused step is no evidence for a criterion; expected: no criteria here', {
              code: 'refused-evidence',
            }),
          ]
        : []),
    ];
  });

/** Fields with a name that is still one: somebody who is known from the start has their reference by now. */
const lookedUp = (fields: Fields): [field: string, name: string][] =>
  Object.entries(fields).flatMap(([field, matcher]): [string, string][] => (isName(matcher) ? [[field, matcher]] : []));

/** What is asked for is answered by name: as many names as parts. */
const goalParts: Rule = ({ scenario, at }) =>
  scenario.goals.flatMap(({ holds, parts: named }, i) => {
    const parted = 'all' in holds ? holds.all.length : 1;
    return named === undefined || named.length === parted
      ? []
      : [
          at(
            ['goals', i, 'parts'],
            `“parts” has ${named.length} names for ${parted} parts (all); expected: one for each`,
            { code: 'parts' },
          ),
        ];
  });

/** What was looked for and read is evidence, and changes no goal by itself. */
const readingAlone: Rule = ({ scenario, at }) =>
  scenario.goals.flatMap(({ holds }, i) =>
    holdsByReading(holds)
      ? [
          at(['goals', i, 'holds'], 'this holds by looking and reading alone; expected: something that was done', {
            code: 'reading-alone',
          }),
        ]
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
    if (seen.has(id))
      return [
        at([list, i, 'id'], `“${id}” is used twice; expected: a name of its own for each goal and trap`, {
          code: 'twice',
        }),
      ];
    seen.add(id);
    return [];
  });
};

export const rules: Record<string, Rule> = {
  captures,
  goalParts,
  readingAlone,
  uniqueIds,
  helpPlaces,
  castFound,
  rowsNotTaken,
  lastDay,
  someoneToFind,
  examples,
  freeText,
  fieldInstead,
  asksAPerson,
  ...questionRules,
};

/** There is none of this version. */
export const noAgency = (version: number): string =>
  `there is no agency of version ${version}; expected: ${Object.keys(agencies).join(' or ')}`;

export function lintScenario(file: Located<ScenarioFile>): Fault[] {
  const { version } = file.value.agency;
  if (!Object.hasOwn(agencies, version)) return [file.at(['agency', 'version'], noAgency(version), { code: 'agency' })];
  const kinds = drawnKinds(file);
  if (kinds.length > 0) return kinds;
  const subject = subjectOf(file);
  return Object.values(rules).flatMap((rule) => rule(subject));
}
