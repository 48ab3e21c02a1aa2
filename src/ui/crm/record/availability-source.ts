/**
 * Owns what shows where somebody's availability is from: the placement that set it, else the call or other contact of the day it was
 * verified; and who put it in. Pure.
 */
import { whatOf } from '../../../actions/row-names.ts';
import type { CandidateRecord } from '../../../engine/crm/queries/shapes.ts';

type Known = {
  candidate: Pick<CandidateRecord['candidate'], 'availability' | 'availability_verified'>;
  activities: readonly CandidateRecord['activities'][number][];
  audit: readonly Pick<
    CandidateRecord['audit'][number],
    'field' | 'after' | 'staff_name' | 'step' | 'record' | 'record_id'
  >[];
  placements: readonly Pick<CandidateRecord['placements'][number], 'id' | 'job_title' | 'client_name'>[];
};

/** undefined where nothing is said of their availability. */
export function availabilitySource({ candidate, activities, audit, placements }: Known): string | undefined {
  const { availability, availability_verified: day } = candidate;
  if (!availability) return undefined;
  // The latest line first: what a placement, or its end, made of it is no word of theirs.
  const set = audit.find(({ field, after }) => field === 'availability' && after === availability);
  const line = set && audit.find(({ record, step }) => record === 'placement' && step === set.step);
  const placement = line && placements.find(({ id }) => id === line.record_id);
  if (set && placement)
    return `It follows from the placement as ${placement.job_title} at ${placement.client_name}; put in by ${set.staff_name}.`;
  if (!day) return 'Nobody has verified it.';
  const contact = activities.find(({ happened_on, kind }) => happened_on === day && kind !== 'Note');
  const by = audit.find(({ field, after }) => field === 'availability_verified' && after === day)?.staff_name;
  const from = contact
    ? `It is from ${whatOf('activity', contact)}`
    : 'No call or contact of that day is noted under Activity';
  return `${from}${by ? `; put in by ${by}` : ''}.`;
}
