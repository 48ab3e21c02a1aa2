/**
 * Owns the shape of a rule of retention: what it keeps, how long, counted from which day, what is done then. A centre may bring rules of
 * its own; this is their door. Must never hold a rule.
 */
import * as z from 'zod';
import { fail, ok, type Result } from '../kernel/result.ts';

/** The person's own record, beside the papers and entries that belong to it. */
export const RECORD = 'record';
export const EVERYTHING = 'everything';
/** What a part can be: the kinds of document, and what the CRM keeps as rows and fields. */
export const partKinds = [
  'CV',
  'Certificate',
  'Interview notes',
  'Reference',
  'Right to work copy',
  'Vacancy',
  'Shortlist entry',
  'Payroll',
  'Timesheet',
  'Minimum wage record',
  '48-hour opt-out',
  'Terms',
  'Equality monitoring',
  'Health questionnaire',
  'Adjustment',
  'Marketing permission',
  'Log line',
  'Assignment history',
] as const;
/** The days that a rule can count from; dates.ts finds them. */
export const bases = [
  'last service or filing whichever is later',
  'receipt',
  'last service to the client',
  'decision',
  'introduction',
  'end of the engagement',
  'end of the tax year, 5 April',
  'end of the next pay period',
  'the day it was made',
  'end of the contract',
  'last real contact',
  'end of the process',
  'withdrawal',
  'notice',
  'event',
  'end of the assignment',
] as const;
/** What is done when it is over. */
export const ends = [
  'review',
  'erase',
  'erase or anonymise',
  'anonymise monitoring and erase the rest',
  'stop',
  'release with a reason',
] as const;

/** What decides: the rest of a rule is its words. */
const countedSchema = z.strictObject({
  id: z.string().regex(/^R-\d{2}$/, 'expected a number such as R-01'),
  keeps: z.array(z.enum([RECORD, EVERYTHING, ...partKinds])).min(1),
  months: z.int().min(0).max(1200).nullable(),
  /** Added to the months; for a rule of some weeks. */
  days: z.int().min(-31).max(3660).default(0),
  from: z.enum(bases),
  at_end: z.enum(ends),
  /** While it keeps a part, the record round it is kept too. */
  keeps_record: z.boolean(),
  /** Goes on after a request for erasure was decided: the law or a possible claim wants it. */
  stands: z.boolean(),
});
export type CountedRule = z.infer<typeof countedSchema>;
export type Basis = (typeof bases)[number];
export type PartKind = (typeof partKinds)[number];

/** The rule as people read it; the words of the CRM's table of rules. */
export interface RuleWords {
  record: string;
  keep: string;
  counted_from: string;
  afterwards: string;
  source: string;
}
export type RetentionRule = CountedRule & RuleWords;

/** Rules from elsewhere. Refuses with each place that is wrong. */
export function parseRules(given: unknown): Result<CountedRule[]> {
  const parsed = z.array(countedSchema).safeParse(given);
  if (!parsed.success)
    return fail(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), says: message })));
  const twice = parsed.data.find(({ id }, at, all) => all.findIndex((other) => other.id === id) !== at);
  return twice
    ? fail([{ path: '', says: `There are two rules ${twice.id}. Give each rule its own number.` }])
    : ok(parsed.data);
}
