/**
 * Owns what a scenario lets a learner change: people with all that is theirs, fields of a person's record, tables, fields of a table.
 * What is not let and was changed is “more than asked” (machine/beyond.ts).
 */
import * as z from 'zod/mini';
import { meaning, tableWord } from './meanings.ts';
import { NOBODY } from './nobody.ts';

const fields = z.optional(z.array(z.string()).check(z.minLength(1)));
export const mayChangeSchema = z.array(
  meaning(
    z.union([
      meaning(z.string(), 'somebody').check(
        z.describe('Somebody under people or names: their record and all that is theirs'),
      ),
      z
        .strictObject({ of: meaning(z.string(), 'somebody'), fields })
        .check(z.describe('Fields of somebody’s record; without fields, the record and all that is theirs')),
      z
        .strictObject({
          table: tableWord,
          about: z
            .optional(z.array(z.union([z.literal(NOBODY), meaning(z.string(), 'somebody')])).check(z.minLength(1)))
            .check(z.describe('Only rows about these people, or about nobody; without it, whoever they are about')),
          fields,
        })
        .check(z.describe('Rows of a table, or fields of them')),
    ]),
    'may change',
  ),
);
export type MayChange = z.infer<typeof mayChangeSchema>;
