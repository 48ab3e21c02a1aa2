/**
 * Owns what internal quality assurance signs: the plan of what is looked at again, and what it says of one decision.
 * Must never decide for the assessor: it agrees, or says what has to be done; the decision stays as it was signed.
 */
import * as z from 'zod/mini';
import { isDay } from '../../engine/kernel/date.ts';
import { methods } from '../../engine/unit/methods.ts';
import { nameSchema } from './envelope.ts';

export const IQA_LIMITS = { rows: 500, criteria: 60, words: 5_000, actions: 40 } as const;

const words = z.string().check(z.maxLength(IQA_LIMITS.words));
const said = words.check(z.minLength(1));
const day = z.string().check(z.refine(isDay, 'expected a day such as 2026-11-26'));
const criteria = z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(IQA_LIMITS.criteria));
const looksAt = { criteria, methods: z.array(z.enum(methods)) };

/** One line of the plan: whose decision on whose work, which criteria by which methods, and by when. */
const planRowSchema = z.strictObject({
  assessor: nameSchema,
  learner: nameSchema,
  ...looksAt,
  by: z.nullable(day),
  why: words,
});

export const iqaContentSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('plan'),
    title: nameSchema,
    rows: z.array(planRowSchema).check(z.minLength(1), z.maxLength(IQA_LIMITS.rows)),
  }),
  z.strictObject({
    what: z.literal('sampled'),
    assessor: nameSchema,
    learner: nameSchema,
    ...looksAt,
    outcome: z.enum(['agreed', 'action required']),
    says: said,
    actions: z.array(z.strictObject({ says: said, by: z.nullable(day) })).check(z.maxLength(IQA_LIMITS.actions)),
  }),
]);
export type IqaContent = z.infer<typeof iqaContentSchema>;
export type Plan = Extract<IqaContent, { what: 'plan' }>;
export type PlanRow = Plan['rows'][number];
export type Sampled = Extract<IqaContent, { what: 'sampled' }>;
