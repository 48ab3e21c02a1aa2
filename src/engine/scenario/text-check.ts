/**
 * Owns how a tutor says what a free text must or must not say: lists of words with examples of what counts and what does not, how much a text
 * says, how a file is called. Must never judge a text; kernel/speaks-of.ts and record/file-name.ts do.
 */
import * as z from 'zod/mini';

const word = z.string().check(z.minLength(2));
const words = z.array(word).check(z.minLength(1));
const example = z.string().check(z.minLength(2));

/** A list with its examples: the proof runs them, and every check that names the list shares them. */
export const wordsSchema = z.union([
  words.check(z.describe('Beginnings of words, for names and other short fields')),
  z
    .strictObject({
      any: words.check(
        z.describe(
          'Words and phrases, in any form of the word; epilep* for all that begins so, 2025-08 for a month however it is written',
        ),
      ),
      except: z.optional(words).check(z.describe('Phrases in which these words mean something else')),
      'even-denied': z
        .optional(z.boolean())
        .check(z.describe('true: “the gap was not discussed” counts too; without this, what is denied does not count')),
      counts: z.array(example).check(z.describe('At least three wordings that count, as learners would write them')),
      not: z
        .array(example)
        .check(z.describe('At least two that do not count: a denial, and something that only sounds like it')),
    })
    .check(z.describe('Words and phrases for a free text, with examples')),
]);
export type Words = z.infer<typeof wordsSchema>;

export const realWordsSchema = z
  .strictObject({ 'real-words': z.int().check(z.gte(1)) })
  .check(z.describe('A text of at least so many different words; a letter or a row of signs is none'));

export const fileNameSchema = z
  .strictObject({
    'file-name': z.strictObject({
      'last-name': z.string(),
      'first-name': z.string(),
      kind: z.enum(['CV', 'CERT', 'REF', 'RTW', 'ID', 'HEALTH', 'TERMS', 'NOTES']),
      version: z._default(z.int().check(z.gte(1), z.lte(99)), 1),
      since: z
        ._default(z.string(), 'today')
        .check(z.describe('The earliest day that may stand there; without it, the scenario’s first day')),
    }),
  })
  .check(
    z.describe(
      'A file name by the naming rule, checked part by part: whose, this record’s reference, the kind, a day that exists and is not after today, the version',
    ),
  );
