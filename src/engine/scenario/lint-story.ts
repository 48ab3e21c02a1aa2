/**
 * Owns the rules for a story that only the whole of it shows: the days it runs over, the people it finds in the agency.
 */
import { isDay, sayDay, sayWeekday } from '../kernel/date.ts';
import type { Fault } from '../kernel/result.ts';
import { isWorkingDay } from '../kernel/working-day.ts';
import { tableOf } from '../record/catalogue.ts';
import { TAKEN_OVER } from './cast.ts';
import type { Rule } from './lint-subject.ts';
import { tableNamed } from './screen-words.ts';

/** A scenario over several days ends on one on which the office works, and on which its messages can still arrive. */
export const lastDay: Rule = (subject) => {
  const { lastDay: last, today } = subject.scenario;
  const { at } = subject;
  if (last === undefined) return arrivingAfter(today, subject);
  const path = ['days', 'until'];
  if (!isDay(last)) return [at(path, 'this is not a day; write 4 Nov 2026, or in 2 days', { code: 'no-day' })];
  if (last <= today)
    return [at(path, `the first day is ${sayDay(today)}, so this is no later one`, { code: 'last-day' })];
  if (!isWorkingDay(last))
    return [
      at(path, `${sayWeekday(last)} is no working day; nobody could end the day before it`, { code: 'last-day' }),
    ];
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
            { code: 'last-day' },
          ),
        ]
      : [],
  );
};

const NAMES = TAKEN_OVER.map((table) => tableOf(table).noun);
/** Nobody takes over what belongs to one person only, and whoever is found has all that is theirs. */
export const rowsNotTaken: Rule = ({ value, at }) =>
  Object.entries(value.people).flatMap(([name, { find, without = [] }]) =>
    without.flatMap((word, i) => {
      const path = ['people', name, 'without', i];
      if (find)
        return [
          at(path, `“${name}” is somebody of the agency and keeps their rows; “without” goes with “like”`, {
            code: 'without',
          }),
        ];
      if ((TAKEN_OVER as readonly string[]).includes(tableNamed(word))) return [];
      return [
        at(path, `a new person takes over no ${word} anyway; expected: ${NAMES.join(', ')}`, { code: 'without' }),
      ];
    }),
  );

export const castFound: Rule = ({ value, cast, at }) => [
  ...Object.entries(value.people).flatMap(([name, { find, like }]) =>
    Boolean(find) === Boolean(like)
      ? [
          at(['people', name], `“${name}” has both find and like, or neither; expected: one of the two`, {
            code: 'find-or-like',
          }),
        ]
      : [],
  ),
  ...cast.nobody.map((name) =>
    at(
      ['people', name],
      `nobody in the agency fits “${name}”; expected: a need that somebody fits. Ask for less, or give “like” to somebody else`,
      { code: 'nobody' },
    ),
  ),
];
