/**
 * Owns the little language in which a tutor says what must hold: named checks, joined by all, any and not.
 * Data only; machine/evaluate.ts evaluates it. Never code: a scenario file cannot run anything.
 */
import * as z from 'zod/mini';
import type { WordList } from '../kernel/speaks-of.ts';
import type { NamedFor } from '../record/file-name.ts';
import { realWordsSchema } from './text-check.ts';

export const scalar = z.union([z.string(), z.number(), z.null()]);

/** What a field is compared with: a plain value (equal), `$name` (a row named above), or one of these. */
export const matcherSchema = z.union([
  scalar,
  z.strictObject({ 'is-not': scalar }).check(z.describe('Any other value')),
  z.strictObject({ 'one-of': z.array(scalar).check(z.minLength(1)) }).check(z.describe('One of these values')),
  z.strictObject({ 'none-of': z.array(scalar).check(z.minLength(1)) }).check(z.describe('Any value but these')),
  z.strictObject({ filled: z.boolean() }).check(z.describe('true: there is something in it; false: it is empty')),
  z
    .strictObject({ mentions: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)) })
    .check(z.describe('A text with a word that begins with any of these')),
  z
    .strictObject({ like: z.string().check(z.minLength(2)) })
    .check(z.describe('A text of this form; # stands for a figure')),
  z
    .strictObject({ 'at-least': z.union([z.string(), z.number()]) })
    .check(z.describe('This or more; days compare as text')),
  z.strictObject({ 'at-most': z.union([z.string(), z.number()]) }).check(z.describe('This or less')),
  realWordsSchema,
]);
/** `speaks-of` and `file-name` are made of what a tutor writes (text-check.ts). */
export type Matcher = z.infer<typeof matcherSchema> | { 'speaks-of': WordList } | { 'file-name': NamedFor };

export const whereSchema = z.record(z.string(), matcherSchema).check(z.describe('Field: value, all of which must fit'));

/** A step of the log; how a tutor writes it stands in written-check.ts. */
export interface StepCheck {
  step: string;
  outcome?: 'done' | 'refused' | undefined;
  with?: Record<string, Matcher> | undefined;
}
type Where = Record<string, Matcher> | undefined;
/** What the engine evaluates; how a tutor writes it stands in written-check.ts. */
export type Check =
  | { all: Check[] }
  | { any: Check[] }
  | { not: Check }
  | { some: string; where?: Where }
  | { none: string; where?: Where }
  | {
      count: string;
      where?: Where;
      is?: number | undefined;
      'at-least'?: number | undefined;
      'at-most'?: number | undefined;
    }
  | StepCheck
  | { before: [StepCheck, StepCheck] }
  /** More was changed than the scenario lets change. */
  | { beyond: true };
