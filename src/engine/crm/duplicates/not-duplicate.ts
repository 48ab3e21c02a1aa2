/** Owns what is remembered of two records once somebody has said that they are of two people. Must never be read as a fact about either. */
import { type Crm, refuse } from '../crm.ts';

/** Whichever of them is named first. */
export const areAnswered = (crm: Crm, a: string, b: string): boolean =>
  crm.db.row(
    'SELECT 1 AS found FROM not_duplicate WHERE (candidate = ?1 AND other = ?2) OR (candidate = ?2 AND other = ?1)',
    [a, b],
  ) !== undefined;

/** Two people have one answer, so its reference is made of theirs. */
export function rememberDifferent(crm: Crm, a: string, b: string, reason: string): void {
  const [candidate, other] = a < b ? [a, b] : [b, a];
  if (areAnswered(crm, a, b)) refuse('', `Of ${candidate} and ${other} it is said already that they are two people.`);
  crm.because(reason);
  crm.insert('not_duplicate', {
    id: `ND-${candidate}-${other}`.replaceAll('CAND-', ''),
    candidate,
    other,
    reason,
    said_on: crm.today,
    said_by: crm.me,
  });
}
