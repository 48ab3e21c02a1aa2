/** Owns what shows where somebody's availability is from: the call or other contact of the day it was verified, and who put it in. Pure. */
import { whatOf } from '../../../actions/row-names.ts';
import type { CandidateRecord } from '../../../engine/crm/queries/shapes.ts';

type Known = {
  candidate: Pick<CandidateRecord['candidate'], 'availability' | 'availability_verified'>;
  activities: readonly CandidateRecord['activities'][number][];
  audit: readonly Pick<CandidateRecord['audit'][number], 'field' | 'after' | 'staff_name'>[];
};

/** undefined where nothing is said of their availability. */
export function availabilitySource({ candidate, activities, audit }: Known): string | undefined {
  const { availability, availability_verified: day } = candidate;
  if (!availability) return undefined;
  if (!day) return 'Nobody has verified it.';
  const contact = activities.find(({ happened_on, kind }) => happened_on === day && kind !== 'Note');
  const by = audit.find(({ field, after }) => field === 'availability_verified' && after === day)?.staff_name;
  const from = contact
    ? `It is from ${whatOf('activity', contact)}`
    : 'No call or contact of that day is noted under Activity';
  return `${from}${by ? `; put in by ${by}` : ''}.`;
}
