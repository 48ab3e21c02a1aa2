/**
 * Owns what the CRM accepts in a candidate's profile: the mandatory fields of the registration policy and their written forms.
 * Refuses what any CRM would refuse; it does not ask for a date of birth, nor judge what stands in a text field.
 */

import type { Profile, ProfileField } from '../../command/fields.ts';
import { ageOn, isDay } from '../../kernel/date.ts';
import type { Refusal } from '../../log/entry.ts';
import type { Column, Columns } from '../../record/column.ts';
import { readEmail, readMobile, readPostcode } from '../../record/formats.ts';
import { candidate } from '../../record/tables/people.ts';

/** The agency's mandatory fields at registration (content/policies, Registration, section 2). */
export const mandatoryFields: readonly ProfileField[] = [
  'first_name',
  'last_name',
  'email',
  'mobile',
  'address',
  'town',
  'postcode',
  'job_title',
  'sector',
  'source',
];

const MEND: Partial<Record<ProfileField, string>> = {
  mobile: 'UK mobiles have 11 digits and start 07. Check what you were sent.',
  postcode: 'A UK postcode looks like M1 4AB. It is needed to match travel distance.',
  email: 'An e-mail address looks like name@example.com.',
};
const readers: Partial<Record<ProfileField, (typed: string) => string | undefined>> = {
  mobile: readMobile,
  postcode: readPostcode,
  email: readEmail,
};
const columns = candidate.columns as Columns;

/** The profile in its written forms (trimmed, spaced, empty as null), or every refusal at once. */
export function checkProfile(
  given: Profile,
  needed: readonly ProfileField[],
  today: string,
): { values: Profile; refusals: Refusal[] } {
  const values: Profile = {};
  const refusals: Refusal[] = [];
  const fields = new Set<ProfileField>([...needed, ...(Object.keys(given) as ProfileField[])]);
  for (const field of fields) {
    const column = columns[field] as Column;
    const raw = given[field];
    const value = typeof raw === 'string' ? raw.trim() || null : (raw ?? null);
    if (value === null) {
      if (needed.includes(field))
        refusals.push({ field, says: `${column.label} is missing. ${MEND[field] ?? 'Every record needs it.'}` });
      else values[field] = null;
      continue;
    }
    const wrong = faultOf(field, column, value, today);
    if (wrong) refusals.push({ field, says: wrong });
    values[field] = typeof value === 'string' ? (readers[field]?.(value) ?? value) : value;
  }
  return { values, refusals };
}

function faultOf(field: ProfileField, column: Column, value: string | number, today: string): string | undefined {
  const reader = readers[field];
  if (reader && !reader(String(value)))
    return `“${value}” cannot be used as ${column.label.toLowerCase()}. ${MEND[field]}`;
  if (column.picks && !column.picks.includes(String(value)))
    return `“${value}” is not on the list for ${column.label.toLowerCase()}.`;
  if (column.kind === 'day' && !isDay(String(value)))
    return `${column.label}: “${value}” is not a date. Write it as 2 Nov 2026 or 2/11/2026.`;
  if (field === 'date_of_birth' && (String(value) >= today || ageOn(String(value), today) > 100))
    return 'Date of birth: check the year.';
  if (field === 'travel_miles' && (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 500))
    return 'Will travel: a whole number of miles up to 500.';
  return undefined;
}
