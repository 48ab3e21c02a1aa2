/**
 * Owns what leaves the building of a knowledge task: each question in its words, and what was answered. Nothing in it says what is right.
 * Must never read an answer for what it says.
 */
import type { QuestionRecord } from '../crm/queries/shapes.ts';
import type { Row } from '../record/catalogue.ts';

export interface AnsweredQuestion {
  id: string;
  title: string;
  kind: Row<'question'>['kind'];
  asks: string;
  /** What could be chosen from, in the order on the screen. */
  choices: string[];
  /** In the order on the screen; `placed`: the words of the choice, or the place as a number; null where it was not placed. */
  cards: { id: string; text: string; placed: string | number | null }[];
  /** Of a question that is answered in words; null of the others. */
  written: {
    /** As it was written; null where nothing was. */
    text: string | null;
    words: number;
    /** Own steps that it names. */
    cited: number;
    asked: { from: number; to: number; cites: number };
  } | null;
}

export const answeredQuestions = (questions: readonly QuestionRecord[]): AnsweredQuestion[] =>
  questions.map(({ question, choices, cards }) => {
    const words = new Map(choices.map(({ id, text }) => [id, text]));
    const { id, title, kind, asks, answer } = question;
    return {
      id,
      title,
      kind,
      asks,
      choices: choices.map(({ text }) => text),
      cards: cards.map((card) => ({
        id: card.id,
        text: card.text,
        placed: kind === 'Order' ? card.place : (words.get(card.choice ?? '') ?? null),
      })),
      written:
        kind === 'Answer'
          ? {
              text: answer,
              words: question.words ?? 0,
              cited: question.cited ?? 0,
              asked: { from: question.words_from ?? 0, to: question.words_to ?? 0, cites: question.cites ?? 0 },
            }
          : null,
    };
  });
