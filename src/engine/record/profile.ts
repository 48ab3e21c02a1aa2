/** Owns which columns of a candidate make up the profile, and which of them a record cannot be without. Never checks a value. */

/** What a person at the desk may write; the rest (state, owner, retention dates) is moved by commands of its own. */
export const profileFields = [
  'first_name',
  'last_name',
  'one_name',
  'email',
  'mobile',
  'address',
  'town',
  'postcode',
  'date_of_birth',
  'job_title',
  'sector',
  'summary',
  'availability',
  'available_from',
  'availability_verified',
  'work_type',
  'shift_pattern',
  'pay_expected',
  'travel_miles',
  'right_to_work',
  'right_to_work_checked',
  'identity_checked',
  'source',
  'lawful_basis',
  'marketing',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** The agency's mandatory fields at registration (content/policies, Registration, section 2). */
export const mandatoryFields = [
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
] as const satisfies readonly ProfileField[];

/** Why a field is needed, where its own description says no more. */
export const EVERY_RECORD = 'Every record needs it.';

/** The names have a rule of their own (tables/people.ts): of a person with one name, one of them is needed. */
type OfOneName = 'first_name' | 'last_name';
/** The others as commands take them: each with why it is needed. */
export const neededAtRegistration = Object.fromEntries(
  mandatoryFields
    .filter((field): field is Exclude<typeof field, OfOneName> => field !== 'first_name' && field !== 'last_name')
    .map((field) => [field, EVERY_RECORD]),
) as Record<Exclude<(typeof mandatoryFields)[number], OfOneName>, string>;
