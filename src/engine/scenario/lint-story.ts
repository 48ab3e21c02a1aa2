/**
 * Owns the rules for what a scenario is made of anew for each learner: what stands in braces, lists and places by name, people, messages
 * that arrive, what may change. Each gives faults with the place in the file.
 */
import { isDay, sayDay, sayWeekday } from '../kernel/date.ts';
import type { Fault } from '../kernel/result.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { unfilled } from './draw.ts';
import { type Path, placed, type Rule } from './lint-subject.ts';
import type { ScenarioFile } from './schema.ts';
import { fieldNamed, tableNamed } from './screen-words.ts';
import { unknownName } from './table-names.ts';

/** Every text of the file with its place. */
function* texts(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

export const inBraces: Rule = ({ scenario, at }) =>
  [...texts(scenario)].flatMap(({ text, path }) =>
    unfilled(text).map((part) => at(path, `nothing is drawn, and nobody is called, “${part.slice(1, -1)}”`)),
  );

/** Short words for lists that stand elsewhere in the file: those that no list has. */
export const shortNames: Rule = ({ value: { goals, traps, throughout, ...value }, at }) =>
  [...texts({ goals, traps, throughout })].flatMap(({ text, path }) => {
    const key = path.at(-1);
    if (key === 'mentions' && !Object.hasOwn(value.words, text))
      return [at(path, `there is no list “${text}” under words; a list written out stands in square brackets`)];
    if (
      (key === 'in' || key === 'nowhere-in') &&
      !path.includes('only') &&
      isPlace({ goals, traps, throughout }, path) &&
      !Object.hasOwn(value.places, text)
    )
      return [at(path, `there is no “${text}” under places`)];
    return [];
  });
/** `in` names a place beside `mentions`, and a table beside `only`. */
const isPlace = (file: Pick<ScenarioFile, 'goals' | 'traps' | 'throughout'>, path: Path): boolean => {
  const beside = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], file);
  return typeof beside === 'object' && beside !== null && 'mentions' in beside;
};

export const arrivals: Rule = ({ value, at }) =>
  value.mail.flatMap(({ arrives }, i): Fault[] => {
    const path = ['mail', i, 'arrives'];
    if (arrives && 'goal' in arrives && !value.goals.some(({ id }) => id === arrives.goal))
      return [at([...path, 'goal'], `there is no goal “${arrives.goal}”`)];
    if (arrives && 'trap' in arrives && ![...value.traps, ...value.throughout].some(({ id }) => id === arrives.trap))
      return [at([...path, 'trap'], `there is no trap “${arrives.trap}”`)];
    return [];
  });

/** A scenario over several days ends on one on which the office works, and on which its messages can still arrive. */
export const lastDay: Rule = (subject) => {
  const { lastDay: last, today } = subject.scenario;
  const { at } = subject;
  if (last === undefined) return arrivingAfter(today, subject);
  const path = ['days', 'until'];
  if (!isDay(last)) return [at(path, 'this is not a day; write 4 Nov 2026, or in 2 days')];
  if (last <= today) return [at(path, `the first day is ${sayDay(today)}, so this is no later one`)];
  if (!isWorkingDay(last))
    return [at(path, `${sayWeekday(last)} is no working day; nobody could end the day before it`)];
  return arrivingAfter(last, subject);
};
const arrivingAfter = (last: string, { value, scenario: { coming }, at }: Parameters<Rule>[0]): Fault[] => {
  const places = value.mail.flatMap(({ arrives }, i) => (arrives ? [i] : []));
  return coming.flatMap(({ arrives }, i) =>
    'day' in arrives && arrives.day > last
      ? [
          at(
            ['mail', places[i] ?? 0, 'arrives', 'day'],
            `the last day of the scenario is ${sayDay(last)} (days), so this never comes`,
          ),
        ]
      : [],
  );
};

/** A question of the debrief is asked because of a goal or a trap that there is. */
export const debriefIfs: Rule = ({ value, scenario, at }) =>
  value.debrief.flatMap((one, i) => {
    const wanted = one.if;
    const known = [...scenario.goals, ...scenario.traps].some(({ id }) => id === wanted);
    return wanted === undefined || known ? [] : [at(['debrief', i, 'if'], `there is no goal and no trap “${wanted}”`)];
  });

export const mayChange: Rule = ({ value, ids, at }) =>
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

export const castFound: Rule = ({ value, cast, at }) => [
  ...Object.entries(value.people).flatMap(([name, { find, like }]) =>
    Boolean(find) === Boolean(like)
      ? [at(['people', name], 'somebody is either found (find) or made after a pattern (like): give one of the two')]
      : [],
  ),
  ...cast.nobody.map((name) =>
    at(['people', name], 'nobody in the agency fits; ask for less, or make somebody with “like”'),
  ),
];
