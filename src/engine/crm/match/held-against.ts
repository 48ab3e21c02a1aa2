/**
 * Owns what everybody is held against when a vacancy is matched, for screens, commands and checks alike: they must never differ.
 * Must never hold what the law protects.
 */
import type { Crm } from '../crm.ts';
import { countingIn } from '../rules/what-counts.ts';
import type { MatchParams } from './match.ts';
import { milesTo } from './miles-to.ts';

/** Miles are counted only where the vacancy asks for travel. Where the place of either is not known, the way is unknown and never a no. */
export function heldAgainst(crm: Crm, vacancy: string): MatchParams {
  const asksTravel = countingIn(crm, vacancy).some(({ kind }) => kind === 'Travel');
  const job = asksTravel ? crm.find('vacancy', vacancy) : undefined;
  const place = job?.postcode ?? job?.town;
  return { vacancy, ...(place && { miles: milesTo(crm, place) }) };
}
