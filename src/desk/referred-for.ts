/**
 * Owns which decisions an attempt answers: those about another attempt that were made, or were here, when it was begun, and were not answered or
 * replaced by then. Either will do: clocks differ, and an attempt may be brought to another device before the decision is.
 */
import type { AttemptSummary, KeptReferral, LocalStore } from './api.ts';
import { knownAt, type StandingReferral, standingReferrals } from './standing-referrals.ts';

type Begun = Pick<AttemptSummary, 'id' | 'startedAt'>;
type Shelf = Pick<LocalStore, 'referrals'>;

async function whenBegun({ id, startedAt }: Begun, store: Shelf): Promise<StandingReferral[]> {
  const known = (await store.referrals()).filter((each) => knownAt(each) <= Date.parse(startedAt));
  return standingReferrals(known).filter(({ assessment }) => assessment.pack.attempt !== id);
}

/** `referred` of each: what was still open when the attempt was begun. */
export async function referredFor(attempt: Begun, store: Shelf): Promise<KeptReferral[]> {
  const standing = await whenBegun(attempt, store);
  return standing.flatMap(({ open, replaced: _, answered: __, ...kept }) =>
    open.length > 0 ? [{ ...kept, referred: [...open] }] : [],
  );
}

/** What its pack tells of: what was open, and what had been referred back before that and was again. */
export async function carriedBy(attempt: Begun, store: Shelf): Promise<KeptReferral[]> {
  const standing = await whenBegun(attempt, store);
  const isCarried = ({ open, replaced, answered }: StandingReferral) =>
    !replaced && (open.length > 0 || answered.some(({ decision }) => decision === 'referred back'));
  return standing.filter(isCarried);
}
