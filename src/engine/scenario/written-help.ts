/** Owns the help with a goal as a tutor writes it, in four levels; help.ts makes of it what a run goes by. */
import * as z from 'zod/mini';
import { placeWords } from './places.ts';
import { writtenCheckSchema } from './written-check.ts';

const sentence = z.string().check(z.minLength(3));
const unless = z
  .optional(writtenCheckSchema)
  .check(z.describe('Passed by while this holds: it would tell what is done already'));
const level = (what: string) => z.union([sentence, z.strictObject({ says: sentence, unless })]).check(z.describe(what));

export const helpSchema = z.strictObject({
  nudge: level('A question that makes the learner look again; never where, never how'),
  where: level('Where it is done, or where the answer stands'),
  how: level('How it is done, as one would tell a colleague'),
  show: z
    .strictObject({
      screen: z.enum(placeWords).check(z.describe('The place that is opened, by its words on the screen')),
      of: z
        .optional(z.string())
        .check(z.describe('Whose record, or which message: a name under people, mail or names, or a reference')),
      fields: z._default(z.array(z.string()), []).check(z.describe('The fields that are marked there')),
      says: z.optional(sentence).check(z.describe('What to look at, once it is on the screen')),
      unless,
    })
    .check(z.describe('The place itself, opened and marked')),
});
export type WrittenHelp = z.infer<typeof helpSchema>;
