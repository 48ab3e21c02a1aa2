/**
 * Owns what a scenario lets a learner change: people with all that is theirs, fields of a person's record, tables, fields of a table.
 * What is not let and was changed is “more than asked” (machine/beyond.ts).
 */
import * as z from 'zod/mini';

const fields = z.optional(z.array(z.string()).check(z.minLength(1)));
export const mayChangeSchema = z.array(
  z.union([
    z.string().check(z.describe('Somebody under people or names: their record and all that is theirs')),
    z
      .strictObject({ of: z.string(), fields })
      .check(z.describe('Fields of somebody’s record; without fields, the record and all that is theirs')),
    z
      .strictObject({ table: z.string(), fields })
      .check(z.describe('Rows of a table, whoever they are about, or fields of them')),
  ]),
);
export type MayChange = z.infer<typeof mayChangeSchema>;
