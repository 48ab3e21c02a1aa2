/**
 * Owns which steps a learner can name as their own: those that left a line in the audit trail or the access log under their name, except the
 * answers to questions themselves. Must never judge what was done in them.
 */
import type { Crm } from '../crm.ts';

/** Answers cannot stand for what they are about. */
const ANSWERS = "('question', 'choice', 'card')";

const ofLedger = (ledger: 'audit' | 'access_log', steps: string): string =>
  `SELECT step FROM ${ledger} WHERE ${steps} AND staff = ? AND record NOT IN ${ANSWERS}`;
const inEither = (steps: string): string =>
  `SELECT DISTINCT step FROM (${ofLedger('audit', steps)} UNION ALL ${ofLedger('access_log', steps)}) ORDER BY step`;

const numbers = (rows: { step: number }[]): number[] => rows.map(({ step }) => step);

/** Every step of the learner's own at the desk, in order. */
export const ownSteps = (crm: Crm): number[] => numbers(crm.db.rows(inEither('step > 0'), [crm.me, crm.me]));

/** Those of these numbers that are the learner's own steps, each once, in order. */
export const ownAmong = (crm: Crm, named: readonly number[]): number[] =>
  [...new Set(named)]
    .filter((step) => step > 0 && crm.db.row(inEither('step = ?'), [step, crm.me, step, crm.me]) !== undefined)
    .sort((a, b) => a - b);
