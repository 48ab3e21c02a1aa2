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
const line = { field: 'availability_verified', after: DAY, staff_name: 'Marek Nowak' };

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
    expect(availabilitySource({ candidate, activities, audit })).toBe(says);
  });

  it('is nobody’s where it was never verified, and nothing where nothing is said', () => {
    const none = { activities: [], audit: [] };
    expect(availabilitySource({ ...none, candidate: { ...candidate, availability_verified: null } })).toBe(
      'Nobody has verified it.',
    );
    expect(availabilitySource({ ...none, candidate: { ...candidate, availability: null } })).toBeUndefined();
  });
});
