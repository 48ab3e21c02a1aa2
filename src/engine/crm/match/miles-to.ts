/** Owns how far candidates live from a place, in miles as the crow flies. Never a guess: a place that is not known is neither near nor far. */
import { milesFrom, placeIn } from '../../record/places/place.ts';
import type { Crm } from '../crm.ts';

/** By candidate in daily use; who is not named lives nobody knows where. */
export function milesTo(crm: Crm, place: string): Record<string, number> {
  const far = milesFrom(placeIn(place) ?? '');
  if (far.size === 0) return {};
  crm.lists.candidates.bringUpToDate();
  const rows = crm.db.rows<{ id: string; place: string }>(
    "SELECT id, place FROM candidate_list WHERE state = 'Active' AND place IS NOT NULL",
  );
  return Object.fromEntries(rows.map((row) => [row.id, far.get(row.place) ?? 0]));
}
