/**
 * Owns what the fields of a candidate's own row show: availability, pay, travel, shift, right to work, identity.
 * One fact for each requirement of its kind. Must never take silence, or what is stale, for a no.
 */
import type { requirementKinds } from '../../record/picks.ts';
import { STALE_AFTER_DAYS } from '../rules/availability.ts';
import { factSql, LEVEL, places } from './ladder.ts';

type Kind = (typeof requirementKinds)[number];
interface OfRecord {
  kind: Kind;
  level: string;
  shownBy: readonly string[];
}

/** Free today, and from a later day only: the record says two things. */
const availability = `CASE
  WHEN c.availability_verified IS NULL OR julianday(?2) - julianday(c.availability_verified) > ${STALE_AFTER_DAYS} THEN ${LEVEL.silent}
  WHEN c.availability = 'Unverified' THEN ${LEVEL.silent}
  WHEN c.availability = 'Not looking' THEN ${LEVEL.not}
  WHEN c.availability = 'Available' THEN CASE WHEN c.available_from > a.free_by THEN ${LEVEL.unclear} ELSE ${LEVEL.met} END
  WHEN c.available_from IS NULL THEN ${LEVEL.silent}
  WHEN c.available_from <= a.free_by THEN ${LEVEL.met} ELSE ${LEVEL.not} END`;

const ofRecord: readonly OfRecord[] = [
  {
    kind: 'Availability',
    level: availability,
    shownBy: ['availability', 'available_from', 'availability_verified'],
  },
  {
    // The lower end is what they would take.
    kind: 'Pay',
    level: `CASE WHEN a.per IS NULL OR pay_of(c.pay_expected, 'per') IS NOT a.per THEN ${LEVEL.silent}
      WHEN pay_of(c.pay_expected, 'low') <= a.highest THEN ${LEVEL.met} ELSE ${LEVEL.not} END`,
    shownBy: ['pay_expected'],
  },
  {
    kind: 'Travel',
    level: `CASE WHEN c.travel_miles IS NULL OR m.miles IS NULL THEN ${LEVEL.silent}
      WHEN m.miles <= c.travel_miles THEN ${LEVEL.met} ELSE ${LEVEL.not} END`,
    shownBy: ['travel_miles'],
  },
  {
    kind: 'Shift',
    level: `CASE WHEN c.shift_pattern IS NULL OR a.shift IS NULL THEN ${LEVEL.silent}
      WHEN c.shift_pattern IN ('Any shifts', a.shift) THEN ${LEVEL.met}
      WHEN a.shift = 'Any shifts' THEN ${LEVEL.part} ELSE ${LEVEL.not} END`,
    shownBy: ['shift_pattern'],
  },
  {
    kind: 'Right to work',
    level: `CASE c.right_to_work WHEN 'Checked' THEN ${LEVEL.met} WHEN 'Expired' THEN ${LEVEL.not} ELSE ${LEVEL.silent} END`,
    shownBy: ['right_to_work'],
  },
  {
    kind: 'Identity',
    level: `CASE WHEN c.identity_checked IS NULL THEN ${LEVEL.silent} ELSE ${LEVEL.met} END`,
    shownBy: ['identity_checked'],
  },
];

export const RECORD_FACTS: readonly string[] = ofRecord.map(({ kind, level, shownBy }) =>
  factSql(
    level,
    places('candidate', 'c', shownBy),
    `FROM asked a CROSS JOIN pool p CROSS JOIN candidate c ON c.id = p.id ${kind === 'Travel' ? 'LEFT JOIN miles m ON m.candidate = p.id' : ''}
     WHERE a.kind = '${kind}'`,
  ),
);
