/**
 * Owns which decisions an attempt answers: those about another attempt that were made, or were here, when it was begun. Either will do: clocks
 * differ, and an attempt may be brought to another device before the decision is.
 */
import type { AttemptSummary, KeptReferral, LocalStore } from './api.ts';

export async function referredFor(
  { id, startedAt }: Pick<AttemptSummary, 'id' | 'startedAt'>,
  store: Pick<LocalStore, 'referrals'>,
): Promise<KeptReferral[]> {
  const kept = await store.referrals();
  return kept.filter(
    ({ assessment, at, broughtAt, referred }) =>
      referred.length > 0 &&
      assessment.pack.attempt !== id &&
      Math.min(Date.parse(at), Date.parse(broughtAt)) <= Date.parse(startedAt),
  );
}
