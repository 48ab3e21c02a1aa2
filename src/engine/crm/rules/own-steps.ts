/**
 * Owns which steps a learner can name as their own: those that left a line in the audit trail or the access log under their name, except the
 * answers to questions themselves. Must never judge what was done in them.
 */
import type { Crm } from '../crm.ts';

/** Answers cannot stand for what they are about. */
const ANSWERS = "('question', 'choice', 'card')";

const isOwnStep = (crm: Crm, step: number): boolean =>
  ['audit', 'access_log'].some(
    (ledger) =>
      crm.db.row(`SELECT 1 FROM ${ledger} WHERE step = ? AND staff = ? AND record NOT IN ${ANSWERS} LIMIT 1`, [
        step,
        crm.me,
      ]) !== undefined,
  );

/** Those of these numbers that are the learner's own steps at the desk, each once, in order. */
export const ownSteps = (crm: Crm, numbers: readonly number[]): number[] =>
  [...new Set(numbers)].filter((step) => step > 0 && isOwnStep(crm, step)).sort((a, b) => a - b);
