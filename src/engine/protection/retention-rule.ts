/**
 * Owns what a rule of retention is: what it keeps, how long, counted from which day, what is done then. Must never hold a rule, nor read
 * one from elsewhere; rules-door.ts does.
 */

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
export interface CountedRule {
  /** R-01 and on. */
  id: string;
  keeps: (typeof RECORD | typeof EVERYTHING | PartKind)[];
  /** null: no fixed time. */
  months: number | null;
  /** Added to the months; for a rule of some weeks. */
  days: number;
  from: Basis;
  at_end: (typeof ends)[number];
  /** While it keeps a part, the record round it is kept too. */
  keeps_record: boolean;
  /** Goes on after a request for erasure was decided: the law or a possible claim wants it. */
  stands: boolean;
}
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
