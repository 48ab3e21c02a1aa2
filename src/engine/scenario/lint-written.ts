/**
 * Owns the rules of lint for what is only in a scenario as it is written: short words for lists, people, messages, what may change.
 * One small rule per thing; each gives faults with the place in the file. Must never look at what a check means.
 */
import type { Fault } from '../kernel/result.ts';
import { unfilled } from './draw.ts';
import type { ScenarioFile } from './schema.ts';
import { fieldNamed, tableNamed } from './screen-words.ts';
import { type Path, placed, type Rule } from './subject.ts';
import { unknownName } from './table-names.ts';

/** Every text of the file with its place. */
function* texts(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

const inBraces: Rule = ({ scenario, at }) =>
  [...texts(scenario)].flatMap(({ text, path }) =>
    unfilled(text).map((part) => at(path, `nothing is drawn, and nobody is called, “${part.slice(1, -1)}”`)),
  );

/** Short words for lists that stand elsewhere in the file: those that no list has. */
const shortNames: Rule = ({ value, at }) =>
  [...texts({ goals: value.goals, traps: value.traps, throughout: value.throughout, hints: value.hints })].flatMap(
    ({ text, path }) => {
      const key = path.at(-1);
      if (key === 'mentions' && !Object.hasOwn(value.words, text))
        return [at(path, `there is no list “${text}” under words; a list written out stands in square brackets`)];
      if (
        (key === 'in' || key === 'nowhere-in') &&
        !path.includes('only') &&
        isPlace(value, path) &&
        !Object.hasOwn(value.places, text)
      )
        return [at(path, `there is no “${text}” under places`)];
      return [];
    },
  );
/** `in` names a place beside `mentions`, and a table beside `only`. */
const isPlace = (file: ScenarioFile, path: Path): boolean => {
  const beside = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], file);
  return typeof beside === 'object' && beside !== null && 'mentions' in beside;
};

const arrivals: Rule = ({ value, at }) =>
  value.mail.flatMap(({ arrives }, i): Fault[] => {
    const path = ['mail', i, 'arrives'];
    if (arrives && 'goal' in arrives && !value.goals.some(({ id }) => id === arrives.goal))
      return [at([...path, 'goal'], `there is no goal “${arrives.goal}”`)];
    if (arrives && 'trap' in arrives && ![...value.traps, ...value.throughout].some(({ id }) => id === arrives.trap))
      return [at([...path, 'trap'], `there is no trap “${arrives.trap}”`)];
    return [];
  });

const mayChange: Rule = ({ value, ids, at }) =>
  (value['may-change'] ?? []).flatMap((item, i): Fault[] => {
    const path = ['may-change', i];
    if (typeof item !== 'string' && 'table' in item) {
      const table = tableNamed(item.table);
      const wrong = [
        unknownName(table),
        ...(item.fields ?? []).map((field) => unknownName(table, fieldNamed(table, field))),
      ];
      return wrong.flatMap((says) => placed(at, path, says)).slice(0, 1);
    }
    const name = (typeof item === 'string' ? item : item.of).replace(/^\$/, '');
    const known = Object.hasOwn(ids, name) || Object.hasOwn(value.names, name);
    const fields = typeof item === 'string' ? [] : (item.fields ?? []);
    return [
      ...(known ? [] : [at(path, `nobody is called “${name}” under people or names`)]),
      ...fields.flatMap((field) => placed(at, path, unknownName('candidate', fieldNamed('candidate', field)))),
    ];
  });

const castFound: Rule = ({ value, cast, at }) => [
  ...Object.entries(value.people).flatMap(([name, { find, like }]) =>
    Boolean(find) === Boolean(like)
      ? [at(['people', name], 'somebody is either found (find) or made after a pattern (like): give one of the two')]
      : [],
  ),
  ...cast.nobody.map((name) =>
    at(['people', name], 'nobody in the agency fits; ask for less, or make somebody with “like”'),
  ),
];

export const writtenRules: Record<string, Rule> = { inBraces, shortNames, castFound, arrivals, mayChange };
