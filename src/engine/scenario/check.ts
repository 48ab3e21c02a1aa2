/**
 * Owns the little language in which a tutor says what must hold: named checks, joined by all, any and not.
 * Data only; machine/holds.ts evaluates it. Never code: a scenario file cannot run anything.
 */
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.null()]);

/** What a field is compared with: a plain value (equal), `$name` (a row named above), or one of these. */
export const matcherSchema = z.union([
  scalar,
  z.strictObject({ 'is-not': scalar }).describe('Any other value'),
  z.strictObject({ 'one-of': z.array(scalar).min(1) }).describe('One of these values'),
  z.strictObject({ filled: z.boolean() }).describe('true: there is something in it; false: it is empty'),
  z.strictObject({ mentions: z.array(z.string().min(2)).min(1) }).describe('A text with a word that begins with any of these'),
  z.strictObject({ 'at-least': z.union([z.string(), z.number()]) }).describe('This or more; days compare as text'),
  z.strictObject({ 'at-most': z.union([z.string(), z.number()]) }).describe('This or less'),
]);
export type Matcher = z.infer<typeof matcherSchema>;

const where = z.record(z.string(), matcherSchema).describe('Field: value, all of which must fit');

const some = z.strictObject({ some: z.string(), where: where.optional() }).describe('There is a row of this table that fits');
const none = z.strictObject({ none: z.string(), where: where.optional() }).describe('There is no row of this table that fits');
const count = z.strictObject({ count: z.string(), where: where.optional(), is: z.int().optional(), 'at-least': z.int().optional(), 'at-most': z.int().optional() }).describe('So many rows of this table fit');
const step = z
  .strictObject({ step: z.string(), outcome: z.enum(['done', 'refused']).optional(), with: where.optional() })
  .describe('The log has a step with this command');
const before = z.strictObject({ before: z.tuple([step, step]) }).describe('The log has the first step before the first of the second kind');

export type StepCheck = z.infer<typeof step>;
export type Check =
  | { all: Check[] }
  | { any: Check[] }
  | { not: Check }
  | z.infer<typeof some>
  | z.infer<typeof none>
  | z.infer<typeof count>
  | StepCheck
  | z.infer<typeof before>;

export const checkSchema: z.ZodType<Check> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(checkSchema).min(1) }).describe('All of these hold'),
    z.strictObject({ any: z.array(checkSchema).min(1) }).describe('At least one of these holds'),
    z.strictObject({ not: checkSchema }).describe('This does not hold'),
    some,
    none,
    count,
    step,
    before,
  ]),
);

/** Every check inside a check, itself first, with its path. */
export function* parts(check: Check, path: (string | number)[] = []): Generator<{ check: Check; path: (string | number)[] }> {
  yield { check, path };
  if ('all' in check) for (const [i, part] of check.all.entries()) yield* parts(part, [...path, 'all', i]);
  else if ('any' in check) for (const [i, part] of check.any.entries()) yield* parts(part, [...path, 'any', i]);
  else if ('not' in check) yield* parts(check.not, [...path, 'not']);
  else if ('before' in check) for (const [i, part] of check.before.entries()) yield { check: part, path: [...path, 'before', i] };
}
