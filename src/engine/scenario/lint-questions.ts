/**
 * Owns the rules for the questions of a knowledge task: names that are there once, groups that exist, checks that a question can have.
 * Each gives faults with the place in the file.
 */
import type { Fault } from '../kernel/result.ts';
import type { Path, Rule } from './lint-subject.ts';
import type { Question } from './written-questions.ts';

/** Names that a question gives, with their places in it. */
const namesIn = (question: Question): [name: string, path: Path][] => [
  [question.id, ['id']],
  ...(question.kind === 'sort'
    ? (['groups', 'cards'] as const).flatMap((list) =>
        Object.keys(question[list]).map((each): [string, Path] => [each, [list, each]]),
      )
    : []),
  ...(question.kind === 'order' ? question.cards.map((each, i): [string, Path] => [each.id, ['cards', i, 'id']]) : []),
  ...(question.kind === 'match'
    ? Object.keys(question.pairs).map((each): [string, Path] => [each, ['pairs', each]])
    : []),
];

const questionNames: Rule = ({ value, at }) => {
  const taken = new Set([
    ...Object.keys(value.people),
    ...Object.keys(value.names),
    ...value.mail.flatMap((mail) => [mail.id, ...mail.attached.map(({ id }) => id)]),
  ]);
  return value.questions.flatMap((question, i) =>
    namesIn(question).flatMap(([name, path]): Fault[] => {
      if (taken.has(name))
        return [
          at(['questions', i, ...path], `“${name}” is used twice; each name stands for one thing`, { code: 'twice' }),
        ];
      taken.add(name);
      return [];
    }),
  );
};

const questionGroups: Rule = ({ scenario, value, at }) =>
  value.questions.flatMap((question, i): Fault[] => {
    const path = ['questions', i];
    if (question.kind === 'answer')
      return question.words.from <= question.words.to
        ? []
        : [
            at(
              [...path, 'words'],
              `no answer has at least ${question.words.from} and at most ${question.words.to} words`,
              { code: 'question' },
            ),
          ];
    if (question.kind === 'match')
      return Object.keys(question.pairs).length < 2
        ? [at([...path, 'pairs'], 'give at least two terms to match', { code: 'question' })]
        : [];
    if (question.kind !== 'sort') return [];
    const known = Object.keys(question.groups);
    // In braces it may be another for each learner.
    const filled = scenario.questions[i];
    const cards = filled?.kind === 'sort' ? filled.cards : question.cards;
    return [
      ...(known.length < 2
        ? [at([...path, 'groups'], 'give at least two groups to sort into', { code: 'question' })]
        : []),
      ...Object.entries(cards).flatMap(([card, { under }]) =>
        known.includes(under)
          ? []
          : [
              at([...path, 'cards', card, 'under'], `there is no group “${under}” here; there is ${known.join(', ')}`, {
                code: 'unknown-group',
              }),
            ],
      ),
    ];
  });

/** Every `question:` in a check with its place. */
function* asked(value: unknown, path: Path = []): Generator<{ check: { question: unknown; is: unknown }; path: Path }> {
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* asked(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    if ('question' in value && 'is' in value) yield { check: value, path };
    for (const [key, item] of Object.entries(value)) yield* asked(item, [...path, key]);
  }
}

const questionChecks: Rule = ({ value, at }) => {
  const { goals, traps, throughout, mail } = value;
  return [...asked({ goals, traps, throughout, mail })].flatMap(({ check, path }) => {
    const found = value.questions.find(({ id }) => id === String(check.question).replace(/^\$/, ''));
    return found?.kind === 'answer' && check.is === 'right'
      ? [
          at([...path, 'is'], 'a written answer is never right or wrong by itself; ask whether it is answered', {
            code: 'question',
          }),
        ]
      : [];
  });
};

const knowledgeAsks: Rule = ({ value, at }) =>
  value.task === 'knowledge' && value.questions.length === 0
    ? [at(['task'], 'a knowledge task needs at least one question under questions', { code: 'question' })]
    : [];

export const questionRules = { questionNames, questionGroups, questionChecks, knowledgeAsks };
