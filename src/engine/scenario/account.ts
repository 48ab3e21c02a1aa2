/** Owns the account that a solution may bring, for demonstrations: a learner's own words on what was done, in four parts. Never judged. */
import * as z from 'zod/mini';

const part = z.string().check(z.minLength(3));
export const accountSchema = z
  .strictObject({ situation: part, task: part, action: part, result: part })
  .check(z.describe('What the demonstration’s learner writes: first person, past tense, with reasons and steps'));
export type ModelAccount = z.infer<typeof accountSchema>;
