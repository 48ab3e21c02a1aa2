/**
 * Owns which of the decisions on this device still hold: one that another goes on from is replaced, and what it refers back is answered where a later
 * decision on a later pack speaks of it. Pure. Must never let what nobody signed answer or replace what somebody did.
 */
import { replacedBy } from '../evidence/assessment/goes-on.ts';
import type { CriterionDecision } from '../evidence/assessment/schema.ts';
import { judgementOf } from '../evidence/assessment/standing-of.ts';
import type { KeptReferral } from './kept-decisions.ts';

/** What a later decision says of a criterion that was referred back. */
export interface Answered {
  criterion: string;
  decision: CriterionDecision;
  /** Of the decision that says it. */
  by: string;
  at: string;
}
export interface StandingReferral extends KeptReferral {
  /** The one that counts in its place; undefined where it stands. */
  replaced: KeptReferral | undefined;
  answered: readonly Answered[];
  /** What is still to be shown because of it. */
  open: readonly string[];
}

/** In the order in which they came. */
export function standingReferrals(kept: readonly KeptReferral[]): StandingReferral[] {
  const replaced = new Map(kept.map((one) => [one, replacedBy(one, kept)]));
  const counts = kept.filter((one) => !replaced.get(one));
  return kept.map((one) => {
    const after = counts.filter((other) => comesAfter(other, one)).toSorted(latestFirst);
    const answered = one.referred.flatMap((criterion) => answerIn(after, criterion) ?? []);
    return {
      ...one,
      replaced: replaced.get(one),
      answered,
      open: replaced.get(one)
        ? []
        : one.referred.filter((criterion) => answered.every((each) => each.criterion !== criterion)),
    };
  });
}

/** When it was known: clocks differ, and a file may be brought late. */
export const knownAt = ({ at, broughtAt }: Pick<KeptReferral, 'at' | 'broughtAt'>): number =>
  Math.min(Date.parse(at), Date.parse(broughtAt));

/** On another pack, which was made when this decision was known. */
const comesAfter = (other: KeptReferral, one: KeptReferral): boolean =>
  other.assessment.pack.fingerprint !== one.assessment.pack.fingerprint &&
  (one.key === null || other.key !== null) &&
  Date.parse(other.assessment.pack.packedAt) >= knownAt(one);

const latestFirst = (a: KeptReferral, b: KeptReferral): number => Date.parse(b.at) - Date.parse(a.at);

function answerIn(after: readonly KeptReferral[], criterion: string): Answered | undefined {
  for (const { assessment, by, at } of after) {
    const decision = judgementOf(assessment.entries, criterion)?.decision;
    if (decision) return { criterion, decision, by, at };
  }
  return undefined;
}
