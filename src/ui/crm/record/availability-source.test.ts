/** Owns proof that a record says where its availability is from, and never more than the record shows. */
import { describe, expect, it } from 'vitest';
import type { CandidateRecord } from '../../../engine/crm/queries/shapes.ts';
import { availabilitySource } from './availability-source.ts';

const DAY = '2026-10-30';
const candidate = { availability: 'Available', availability_verified: DAY } as const;
const activity = (kind: string, happened_on = DAY) =>
  ({
    id: 'ACT-0001',
    kind,
    happened_on,
    subject: null,
    body: 'x',
    author_name: 'You',
  }) as unknown as CandidateRecord['activities'][number];
const step = { step: 7, record: 'candidate', record_id: 'CAND-0001', staff_name: 'Marek Nowak' };
const line = { ...step, field: 'availability_verified', after: DAY };
const placements = [{ id: 'PLA-0001', job_title: 'Clerk', client_name: 'Ferrybridge' }];

describe('where availability is from', () => {
  it.each([
    [
      'the call of the day',
      [activity('Phone call')],
      [line],
      'It is from the phone call of 30 Oct 2026; put in by Marek Nowak.',
    ],
    ['a call that nobody of the trail put in', [activity('E-mail')], [], 'It is from the e-mail of 30 Oct 2026.'],
    ['a note, which is no contact', [activity('Note')], [], 'No call or contact of that day is noted under Activity.'],
    [
      'a call of another day',
      [activity('Phone call', '2026-10-29')],
      [line],
      'No call or contact of that day is noted under Activity; put in by Marek Nowak.',
    ],
  ])('is told by %s', (_, activities, audit, says) => {
    expect(availabilitySource({ candidate, activities, audit, placements })).toBe(says);
  });

  it.each([
    ['a placement, be there a call of that day or not', 'On assignment'],
    ['a placement that fell through', 'Unverified'],
  ])('is told by %s', (_, availability) => {
    const set = { ...step, field: 'availability', after: availability };
    const audit = [{ ...step, field: 'state', after: 'Offered', record: 'placement', record_id: 'PLA-0001' }, set];
    const known = { candidate: { ...candidate, availability: availability as 'Unverified' }, placements };
    expect(availabilitySource({ ...known, activities: [activity('Phone call')], audit })).toBe(
      'It follows from the placement as Clerk at Ferrybridge; put in by Marek Nowak.',
    );
    // Somebody rang again since.
    const later = [{ ...set, step: 9 }, ...audit];
    expect(availabilitySource({ ...known, activities: [activity('Phone call')], audit: later })).toMatch(/phone call/);
  });

  it('is nobody’s where it was never verified, and nothing where nothing is said', () => {
    const none = { activities: [], audit: [], placements };
    expect(availabilitySource({ ...none, candidate: { ...candidate, availability_verified: null } })).toBe(
      'Nobody has verified it.',
    );
    expect(availabilitySource({ ...none, candidate: { ...candidate, availability: null } })).toBeUndefined();
  });
});
