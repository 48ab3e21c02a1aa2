/**
 * Owns the log entry: what was tried, what came of it, what it changed. Plain data, readable for ever.
 * Never holds what can be derived from the entries before it, except the outcome, which a replay compares.
 */
import * as z from 'zod/mini';
import { isDay, isMoment } from '../kernel/date.ts';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits'));

/** One field of one record that a command changed; `field` is empty for a record made or removed as a whole. */
const changeSchema = z.strictObject({
  table: z.string(),
  id: z.string(),
  field: z.string(),
  from: z.union([z.string(), z.number(), z.null()]),
  to: z.union([z.string(), z.number(), z.null()]),
});
export type Change = z.infer<typeof changeSchema>;

/** Why the CRM refused: the field it is about (empty for the command as a whole) and the sentence the learner read. */
const refusalSchema = z.strictObject({ field: z.string(), says: z.string() });
export type Refusal = z.infer<typeof refusalSchema>;

/** What the learner did: a command's name, what was given, and when (the learner's own clock; nothing depends on it). */
const commandSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  input: z.record(z.string(), z.json()),
  at: z.string().check(z.refine(isMoment, 'expected a moment such as 2026-11-23T10:04:31.120+00:00')),
});
export type Command = z.infer<typeof commandSchema>;

export const entrySchema = z.strictObject({
  /** 1 for the first step of the attempt. */
  step: z.int().check(z.gte(1)),
  command: commandSchema,
  /** The sandbox's date when it was done. */
  day: z.string().check(z.refine(isDay, 'expected a day such as 2026-11-02')),
  outcome: z.enum(['done', 'refused']),
  /** The sentence for the log, in plain words. */
  says: z.string(),
  /** What was typed, field by field, and what stood there before; in words, with names instead of references. */
  details: z.array(z.string()),
  /** How many a search found; absent for every other step. */
  found: z.optional(z.int().check(z.gte(0))),
  refusals: z.array(refusalSchema),
  changes: z.array(changeSchema),
  /** Goals that hold after this step and did not before; and the other way round. */
  reached: z.array(z.string()),
  lost: z.array(z.string()),
  /** Traps walked into with this step; and put right with it. */
  sprung: z.array(z.string()),
  righted: z.array(z.string()),
  /** Messages that arrived after it, by reference. */
  arrived: z.array(z.string()),
  /** Of traps on words: which words were found where, and what a person is asked about them. Never a verdict. */
  asks: z.array(z.strictObject({ trap: z.string(), says: z.string() })),
  /** The reasons given with the command as they read since somebody was taken out; absent where they read as they were given. */
  reasons: z.optional(z.record(z.string(), z.string())),
  hash,
});
export type Entry = z.infer<typeof entrySchema>;
