/**
 * Owns the words in which a tutor writes a check: the plain ones (check.ts), and short ones that stand for several of them, so that
 * nothing is written twice. plain-check.ts turns them into plain ones; nothing else knows them.
 */
import * as z from 'zod/mini';
import { matcherSchema } from './check.ts';
import { commandWord, meaning, tableWord } from './meanings.ts';
import { fileNameSchema } from './text-check.ts';
import { type QuestionCheck, questionCheckSchema } from './written-questions.ts';

/** A list, or the name of one under `words`. */
const listName = meaning(z.string(), 'word list');
const wordList = z.union([listName, z.array(z.string().check(z.minLength(2))).check(z.minLength(1))]);
export type WordList = z.infer<typeof wordList>;

export const writtenMatcherSchema = z.union([
  matcherSchema,
  fileNameSchema,
  z
    .strictObject({ mentions: listName })
    .check(z.describe('A text that speaks of what the list of this name under words stands for')),
]);
export type WrittenMatcher = z.infer<typeof writtenMatcherSchema>;

const where = z
  .record(z.string(), writtenMatcherSchema)
  .check(z.describe('Field, by the words of the screen or its column: value, all of which must fit'));
const stepSchema = meaning(
  z
    .strictObject({
      step: commandWord,
      outcome: z.optional(z.enum(['done', 'refused'])),
      with: z.optional(where.check(z.describe('What was given with it, all of which must fit'))),
    })
    .check(z.describe('The log has a step with this command')),
  'step check',
);
export type WrittenStep = z.infer<typeof stepSchema>;
const rowsOf = { where: z.optional(where) };
const limits = { is: z.optional(z.int()), 'at-least': z.optional(z.int()), 'at-most': z.optional(z.int()) };

const named = meaning(z.string().check(z.describe('Somebody or something under people, mail or names')), 'somebody');
const placesName = meaning(z.string(), 'place');
const has = z.record(z.string(), z.union([where, z.array(where)]));

const record = z
  .strictObject({ record: named, shows: z.optional(where), has: z.optional(has), lacks: z.optional(has) })
  .check(z.describe('This record shows these values, has such jobs, tasks or papers, and lacks others'));
const inPlaces = z
  .strictObject({ in: placesName, mentions: wordList })
  .check(z.describe('In one of these places there is a text with such a word'));
const nowhereIn = z
  .strictObject({ 'nowhere-in': placesName, mentions: wordList })
  .check(z.describe('In none of these places is a text with such a word'));
const lossOf = z
  .strictObject({ 'loss-of': named, where: z.optional(where.check(z.describe('What the incident says besides'))) })
  .check(
    z.describe(
      'Nothing is left of this record, and an incident about it says so, of a day on which that can have been',
    ),
  );
const only = z
  .strictObject({ only: z.array(named), in: tableWord, field: z.string(), where: z.optional(where) })
  .check(z.describe('These and no others stand in this field of the rows of a table'));

export type WrittenCheck =
  | { all: WrittenCheck[] }
  | { any: WrittenCheck[] }
  | { not: WrittenCheck }
  | { some: string; where?: z.infer<typeof where> | undefined }
  | { none: string; where?: z.infer<typeof where> | undefined }
  | {
      count: string;
      where?: z.infer<typeof where> | undefined;
      is?: number | undefined;
      'at-least'?: number | undefined;
      'at-most'?: number | undefined;
    }
  | WrittenStep
  | { before: [WrittenStep, WrittenStep] }
  | QuestionCheck
  | z.infer<typeof record>
  | z.infer<typeof inPlaces>
  | z.infer<typeof nowhereIn>
  | z.infer<typeof lossOf>
  | z.infer<typeof only>;

export const writtenCheckSchema: z.ZodMiniType<WrittenCheck> = meaning(
  z.lazy(() =>
    z.union([
      z.strictObject({ all: z.array(writtenCheckSchema).check(z.minLength(1)) }).check(z.describe('All of these hold')),
      z
        .strictObject({ any: z.array(writtenCheckSchema).check(z.minLength(1)) })
        .check(z.describe('At least one of these holds')),
      z.strictObject({ not: writtenCheckSchema }).check(z.describe('This does not hold')),
      z.strictObject({ some: tableWord, ...rowsOf }).check(z.describe('There is a row of this table that fits')),
      z.strictObject({ none: tableWord, ...rowsOf }).check(z.describe('There is no row of this table that fits')),
      z.strictObject({ count: tableWord, ...rowsOf, ...limits }).check(z.describe('So many rows of this table fit')),
      stepSchema,
      z
        .strictObject({ before: z.tuple([stepSchema, stepSchema]) })
        .check(z.describe('The log has the first step before the first of the second kind')),
      record,
      inPlaces,
      nowhereIn,
      lossOf,
      only,
      questionCheckSchema,
    ]),
  ),
  'check',
);

/** Places where a text may stand, by table, so that a rule that holds in all of them is written once. */
export const placesSchema = meaning(
  z.strictObject({
    about: z.optional(named).check(z.describe('Only where they are about this one')),
    fields: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
  }),
  'places',
);
export type Places = z.infer<typeof placesSchema>;
