/**
 * Owns the rows that the questions of a knowledge task become, and what a check of them means; how a tutor writes them stands apart
 * (written-questions.ts), for a run never reads it. What is right is never stored with the answers, and a written answer has no right.
 */
import type { Random } from '../kernel/random.ts';
import type { NewRow, Row, Rows, TableName } from '../record/catalogue.ts';
import type { Check } from './check.ts';
import type { Question, QuestionCheck } from './written-questions.ts';

/** Where a card belongs: by its choice, or by its place. */
type Right = { card: string; choice: string } | { card: string; place: number };
/** What a check of a question needs to know, by references. */
export interface Asked {
  id: string;
  kind: Question['kind'];
  right: readonly Right[];
  /** Of an answer. */
  words?: { from: number; to: number };
  cites?: number;
}
export interface AskedQuestions {
  rows: Rows;
  /** References by name: of questions, cards, groups. */
  ids: Record<string, string>;
  asked: Record<string, Asked>;
}

const KINDS: Readonly<Record<Question['kind'], Row<'question'>['kind']>> = {
  sort: 'Sort',
  order: 'Order',
  match: 'Match',
  answer: 'Answer',
};

/** The name of what a term means, by the name of the term. */
export const meaningOf = (term: string): string => `${term}-means`;

/** Makes rows of questions. The order of cards is drawn, and is the order of their references. */
export function askedQuestions(
  questions: readonly Question[],
  next: (table: TableName) => string,
  chance: Random,
): AskedQuestions {
  const made: AskedQuestions = { rows: {}, ids: {}, asked: {} };
  const rows = { question: [] as NewRow<'question'>[], choice: [] as NewRow<'choice'>[], card: [] as NewRow<'card'>[] };
  for (const question of questions) {
    const id = next('question');
    const draws = chance.fork(`question ${question.id}`);
    const shuffled = <T>(items: readonly T[]): T[] => draws.some(items, items.length);
    const right: Right[] = [];
    made.ids[question.id] = id;
    const choice = (words: string, called?: string): string => {
      const row = next('choice');
      rows.choice.push({ id: row, question: id, text: words });
      if (called !== undefined) made.ids[called] = row;
      return row;
    };
    const card = (words: string, called: string): string => {
      const row = next('card');
      rows.card.push({ id: row, question: id, text: words });
      made.ids[called] = row;
      return row;
    };
    rows.question.push({
      id,
      title: question.title,
      kind: KINDS[question.kind],
      asks: question.ask.trim(),
      ...(question.points.length > 0 && { points: question.points.join('\n') }),
      ...(question.kind === 'answer' && {
        words_from: question.words.from,
        words_to: question.words.to,
        cites: question.cites,
      }),
    });
    if (question.kind === 'sort') {
      for (const [called, words] of Object.entries(question.groups)) choice(words, called);
      for (const [called, each] of shuffled(Object.entries(question.cards)))
        right.push({ card: card(each.text, called), choice: made.ids[each.under] ?? each.under });
    }
    if (question.kind === 'order') {
      const cards = new Map(notInOrder(shuffled(question.cards)).map((each) => [each.id, card(each.text, each.id)]));
      for (const [index, each] of question.cards.entries())
        right.push({ card: cards.get(each.id) ?? '', place: index + 1 });
    }
    if (question.kind === 'match') {
      const meanings = [
        ...Object.entries(question.pairs).map(([called, { means }]) => ({ called, means })),
        ...question['more-meanings'].map((means) => ({ called: undefined, means })),
      ];
      const meaning = new Map(
        shuffled(meanings).map(({ called, means }) => [
          called,
          choice(means, called === undefined ? undefined : meaningOf(called)),
        ]),
      );
      for (const [called, { term }] of shuffled(Object.entries(question.pairs)))
        right.push({ card: card(term, called), choice: meaning.get(called) ?? '' });
    }
    made.asked[question.id] = {
      id,
      kind: question.kind,
      right,
      ...(question.kind === 'answer' && { words: question.words, cites: question.cites }),
    };

    /** Cards that came out in their right order would answer the question by themselves. */
    function notInOrder<T extends { id: string }>(drawn: T[]): T[] {
      const given = question.kind === 'order' ? question.cards.map((each) => each.id) : [];
      return drawn.every((each, index) => each.id === given[index]) ? drawn.toReversed() : drawn;
    }
  }
  made.rows = rows;
  return made;
}

/** What must hold of the rows. */
export function questionCheck({ is }: QuestionCheck, asked: Asked): Check {
  const { id, kind, right } = asked;
  if (is === 'right')
    return {
      all: right.map((each): Check => {
        const { card, ...where } = each;
        return { some: 'card', where: { id: card, ...where } };
      }),
    };
  if (kind !== 'answer') {
    const placed = kind === 'order' ? 'place' : 'choice';
    return { count: 'card', where: { question: id, [placed]: { filled: true } }, is: right.length };
  }
  const { words = { from: 1, to: 2000 }, cites = 0 } = asked;
  return {
    all: [
      { some: 'question', where: { id, words: { 'at-least': words.from } } },
      { some: 'question', where: { id, words: { 'at-most': words.to } } },
      ...(cites > 0 ? [{ some: 'question', where: { id, cited: { 'at-least': cites } } }] : []),
    ],
  };
}
