/**
 * Owns the shape of an assessment: the pack that is judged, and what an assessor said of it, entry by entry. An entry is never changed: who
 * thinks otherwise adds another one about the same. A decision is only ever what a person chose; nothing here has a value to begin with.
 */
import '../../engine/kernel/no-eval.ts';
import * as z from 'zod';
import { isDay, isMoment } from '../../engine/kernel/date.ts';
import { ruleNames } from './rules.ts';

export const ASSESSMENT_FORMAT = 'resourcer-assessment/1';

/** What may be decided of a criterion, in the words of the assessor's page; the last one gives the work back. */
export const decisions = ['competent', 'not yet competent'] as const;
export const criterionDecisions = [...decisions, 'referred back'] as const;
export type Decision = (typeof decisions)[number];
export type CriterionDecision = (typeof criterionDecisions)[number];

/** More than anybody writes, and little enough to be printed. */
export const ASSESSMENT_LIMITS = { entries: 1_000, text: 4_000, line: 200, list: 400, id: 100 } as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a hash of 64 hexadecimal digits');
const moment = z.string().refine(isMoment, 'expected a moment such as 2026-11-23T10:04:31.120+00:00');
const upTo = (most: number) => z.string().max(most, `That is too long: ${most} characters are the most.`);
const text = upTo(ASSESSMENT_LIMITS.text);
const line = upTo(ASSESSMENT_LIMITS.line);
const said = text.refine((value) => value.trim() !== '', 'expected words');
const number = z.int().min(1).max(ASSESSMENT_LIMITS.entries);
const criterion = z.string().min(1).max(ASSESSMENT_LIMITS.id);

/** What a mark is on. `quote`: what stands there, so that it is understood away from the pack. */
export const targetSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('figure'), figure: z.string().regex(/^FIG-\d{2,3}$/), quote: text }),
  z.strictObject({ at: z.literal('step'), step: z.int().min(1), quote: text }),
  /** Of a part of the account, counted from 1. */
  z.strictObject({ at: z.literal('sentence'), part: z.string().max(20), sentence: z.int().min(1), quote: text }),
]);

const judgement = z.strictObject({
  about: z.literal('criterion'),
  criterion,
  /** null: none, or one that was taken back. */
  decision: z.enum(criterionDecisions).nullable(),
  /** What is said to the learner. */
  feedback: text,
  /** Whether simulated evidence may count for it. */
  simulation: z.boolean().nullable(),
  /** What from the workplace is still to come. */
  workplace: text,
});
const rule = z.strictObject({
  about: z.literal('rule'),
  rule: z.enum(ruleNames),
  satisfied: z.boolean().nullable(),
  comment: text,
});
const overall = z.strictObject({
  about: z.literal('overall'),
  decision: z.enum(decisions).nullable(),
  feedback: text,
  /** The rule, authority or reference under which simulated evidence was accepted. */
  authority: line,
  /** Reference of what was agreed with the learner before. */
  adjustments: line,
});
export const markSchema = z.strictObject({
  about: z.literal('mark'),
  mark: number,
  kind: z.enum(['comment', 'question']),
  on: targetSchema,
  criterion: criterion.nullable(),
  says: said,
  gone: z.boolean(),
});
export const actionSchema = z.strictObject({
  about: z.literal('action'),
  action: number,
  criterion: criterion.nullable(),
  says: said,
  due: z.string().refine(isDay, 'expected a day').nullable(),
  gone: z.boolean(),
});
const question = z.strictObject({
  about: z.literal('question'),
  question: number,
  criterion: criterion.nullable(),
  asks: said,
  answer: text,
  gone: z.boolean(),
});
export const statementSchema = z.discriminatedUnion('about', [
  judgement,
  rule,
  overall,
  markSchema,
  actionSchema,
  question,
]);

export const entrySchema = z.strictObject({
  /** From 1 on, none left out. */
  number,
  at: moment,
  /** The assessor's name, as typed. */
  by: line.refine((value) => value.trim() !== '', 'expected a name'),
  says: statementSchema,
});

/** What of a pack goes along with its judgement, so that both are understood without the file. */
export const judgedPackSchema = z.strictObject({
  fingerprint: hash,
  attempt: z.string().max(100),
  packedAt: moment,
  learner: z.strictObject({ name: z.string(), employer: z.string(), centre: z.string(), number: z.string() }),
  unit: z.strictObject({ title: z.string(), qualification: z.string() }),
  scenario: z.strictObject({ slug: z.string(), version: z.int(), title: z.string() }),
  criteria: z.array(z.strictObject({ id: criterion, text: z.string() })).max(ASSESSMENT_LIMITS.list),
  goals: z
    .array(
      z.strictObject({
        id: z.string(),
        says: z.string(),
        holds: z.boolean(),
        criteria: z.array(criterion).max(ASSESSMENT_LIMITS.list),
      }),
    )
    .max(ASSESSMENT_LIMITS.list),
});

export const assessmentSchema = z
  .strictObject({
    format: z.literal(ASSESSMENT_FORMAT),
    pack: judgedPackSchema,
    entries: z.array(entrySchema).max(ASSESSMENT_LIMITS.entries),
  })
  .refine(({ entries }) => entries.every((entry, index) => entry.number === index + 1), {
    message: 'an entry is left out, doubled or moved',
    path: ['entries'],
  })
  .refine(({ pack, entries }) => entries.every(({ says }) => isOfPack(says, pack)), {
    message: 'an entry is about a criterion that the pack does not have',
    path: ['entries'],
  });

function isOfPack(says: Statement, pack: JudgedPack): boolean {
  const named = 'criterion' in says ? says.criterion : null;
  return named === null || pack.criteria.some(({ id }) => id === named);
}

export type Target = z.infer<typeof targetSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type AboutOf<A extends Statement['about']> = Extract<Statement, { about: A }>;
export type AssessmentEntry = z.infer<typeof entrySchema>;
export type JudgedPack = z.infer<typeof judgedPackSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
