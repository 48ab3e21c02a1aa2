/**
 * Owns the rules for checks on text: a list for free text has its examples, words of the scenario's own messages among them; a field that
 * holds a value is compared; what might accuse a learner asks. Each gives faults with the place in the file.
 */

import { denies } from '../kernel/denial.ts';
import type { Fault } from '../kernel/result.ts';
import { speaksOf } from '../kernel/speaks-of.ts';
import { fold } from '../kernel/text.ts';
import type { Check } from './check.ts';
import { parts } from './check-parts.ts';
import { hasValues, isProse, type WordCheck, wordChecks } from './free-text.ts';
import type { Path, Rule, Subject } from './lint-subject.ts';
import { spoken } from './word-lists.ts';

const LEAST = { counts: 3, not: 2 } as const;

export const examples: Rule = (subject) =>
  Object.entries(subject.words).flatMap(([name, words]): Fault[] => {
    const list = spoken(words);
    if (!list) return [];
    const at = (key: string, says: string) => subject.at(['words', name, key], says, { code: 'examples' });
    const heard = messagesOf(subject).filter((text) => speaksOf({ ...list, 'even-denied': true }, text));
    const quoted = [...list.counts, ...list.not].some((example) => heard.some((text) => contains(text, example)));
    const [first = ''] = heard.flatMap(
      (text) => sentenceOf(text, (part) => speaksOf({ ...list, 'even-denied': true }, part)) ?? [],
    );
    return [
      ...(['counts', 'not'] as const).flatMap((key) =>
        new Set(list[key].map(fold)).size < LEAST[key]
          ? [at(key, `expected at least ${LEAST[key]} different wordings under “${key}”`)]
          : [],
      ),
      ...(list['even-denied'] || list.not.some(denies)
        ? []
        : [at('not', 'expected a denial among them, such as “No … was mentioned”: what is denied does not count')]),
      ...(heard.length > 0 && !quoted
        ? [
            at(
              'counts',
              `a message of this scenario speaks of it (“${first}”); give its words as an example, since learners copy them`,
            ),
          ]
        : []),
    ];
  });

/** What learners have before their eyes when they write. */
function messagesOf({ scenario }: Subject): string[] {
  const rows = [scenario.start, ...scenario.coming.map(({ rows: coming }) => coming)];
  return rows.flatMap(({ message = [], attachment = [] }) => [
    ...message.flatMap(({ subject, body }) => [String(subject), String(body)]),
    ...attachment.map(({ body }) => String(body)),
  ]);
}

const contains = (text: string, part: string): boolean => fold(text).includes(fold(part).replace(/[.!?]$/, ''));
const sentenceOf = (text: string, fits: (part: string) => boolean): string | undefined =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .find(fits)
    ?.trim()
    .slice(0, 80);

interface Placed extends WordCheck {
  check: Check;
}
const everyWordCheck = ({ scenario, value }: Subject): Placed[] => {
  const traps = value.traps.length;
  const all: [Check, Path][] = [
    ...scenario.goals.map(({ holds }, i): [Check, Path] => [holds, ['goals', i, 'holds']]),
    ...scenario.goals.flatMap(({ lost }, i): [Check, Path][] => (lost ? [[lost, ['goals', i, 'lost']]] : [])),
    ...scenario.traps.map(({ when }, i): [Check, Path] =>
      i < traps ? [when, ['traps', i, 'when']] : [when, ['throughout', i - traps, 'holds']],
    ),
  ];
  return all.flatMap(([check, path]) => wordChecks(check, path).map((found) => ({ ...found, check })));
};

/** Each place once: what is written short stands for many. */
const once = (faults: Fault[]): Fault[] =>
  faults.filter(
    (fault, i) =>
      faults.findIndex(
        ({ line, column, says }) => line === fault.line && column === fault.column && says === fault.says,
      ) === i,
  );

export const freeText: Rule = (subject) =>
  once(
    everyWordCheck(subject).flatMap(({ path, table, field, matcher }) =>
      'mentions' in matcher && isProse(table, field)
        ? [
            subject.at(
              path,
              'people write sentences here: give the words a list under words, with examples (any, counts, not), and name it',
              { code: 'free-text' },
            ),
          ]
        : [],
    ),
  );

export const fieldInstead: Rule = (subject) =>
  once(
    everyWordCheck(subject).flatMap(({ path, table, field, matcher }) => {
      if ('like' in matcher && table === 'document' && field === 'name')
        return [
          subject.at(path, 'a file name is checked by its parts: file-name: { last-name, first-name, kind }', {
            code: 'field-instead',
          }),
        ];
      if ('like' in matcher || !hasValues(table, field)) return [];
      return [
        subject.at(path, `“${field}” holds a value, not sentences: compare it with the value`, {
          code: 'field-instead',
        }),
      ];
    }),
  );

/** A trap that reads free text could be wrong about a learner. */
export const asksAPerson: Rule = ({ scenario, value, at }) =>
  scenario.traps.flatMap(({ when, asks }, i): Fault[] => {
    const path: Path = i < value.traps.length ? ['traps', i] : ['throughout', i - value.traps.length];
    const read = [...parts(when)].flatMap(({ check }) => wordChecks(check, []));
    const reads = read.some(({ matcher }) => 'speaks-of' in matcher);
    if (reads && asks === undefined)
      return [
        at(
          [...path, 'says'],
          'this trap goes by words and may misread them; say with “asks” what a person is asked, such as “Is that a remark about health?”',
          { code: 'asks' },
        ),
      ];
    // Words without examples are told of by themselves.
    if (!reads && asks !== undefined && !read.some(({ table, field }) => isProse(table, field)))
      return [at([...path, 'asks'], 'nothing is read here that a person could be asked about', { code: 'asks' })];
    return [];
  });
