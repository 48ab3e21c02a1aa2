/**
 * Owns how a tutor writes the questions of a knowledge task: cards to sort, to put in order, words to match, answers to write. questions.ts
 * makes of them the rows and checks of a run.
 */
import * as z from 'zod/mini';
import { meaning } from './meanings.ts';

const text = z.string().check(z.minLength(1));
const name = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_-]*$/, 'expected lower-case letters, digits, hyphens and underscores'));
const many = z.int().check(z.gte(1), z.lte(2000));

const about = {
  id: name.check(z.describe('A name, so that checks and the proof can speak of it as $name')),
  title: text.check(z.describe('A few words, for lists and the log')),
  ask: text.check(z.describe('The question; blank lines part paragraphs')),
  points: z._default(z.array(text), []).check(z.describe('Points to think of, shown under the question')),
};
const sort = z.strictObject({
  ...about,
  kind: z.literal('sort'),
  groups: z.record(name, text).check(z.describe('Groups by name: the words on the screen')),
  cards: z
    .record(name, z.strictObject({ text, under: z.string().check(z.describe('The name of the right group')) }))
    .check(z.describe('Cards by name')),
});
const order = z.strictObject({
  ...about,
  kind: z.literal('order'),
  cards: z
    .array(z.strictObject({ id: name, text }))
    .check(z.minLength(2), z.maxLength(50))
    .check(z.describe('In the right order; the screen shows them in another')),
});
const match = z.strictObject({
  ...about,
  kind: z.literal('match'),
  pairs: z
    .record(name, z.strictObject({ term: text, means: text }))
    .check(z.describe('Terms by name, each with what it means')),
  'more-meanings': z._default(z.array(text), []).check(z.describe('Meanings that belong to none of the terms')),
});
const answer = z.strictObject({
  ...about,
  kind: z.literal('answer'),
  words: z._default(z.strictObject({ from: many, to: many }), { from: 80, to: 150 }),
  cites: z
    ._default(z.int().check(z.gte(0), z.lte(20)), 2)
    .check(z.describe('How many of their own steps the learner has to name')),
});

export const questionSchema = z.discriminatedUnion('kind', [sort, order, match, answer]);
export type Question = z.infer<typeof questionSchema>;

export const questionCheckSchema = z
  .strictObject({ question: meaning(z.string(), 'question'), is: z.enum(['answered', 'right']) })
  .check(
    z.describe('The question is answered: each card placed, or words and own steps as asked; or the cards are right'),
  );
export type QuestionCheck = z.infer<typeof questionCheckSchema>;
