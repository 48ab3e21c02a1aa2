/**
 * Owns the sections of a candidate's profile, and turning what was typed into what a command carries.
 * Must never judge a value; the CRM does.
 */
import { type Row, tableOf } from '../../../engine/record/catalogue.ts';
import { mandatoryFields, type ProfileField } from '../../../engine/record/profile.ts';
import type { Form } from '../form/form.svelte.ts';

type Profile = Record<string, string | number | null>;

export interface ProfileSection {
  title: string;
  note?: string;
  fields: readonly ProfileField[];
}

export const profileSections: readonly ProfileSection[] = [
  {
    title: 'Contact',
    fields: ['first_name', 'last_name', 'mobile', 'email', 'address', 'town', 'postcode', 'date_of_birth'],
  },
  { title: 'About', fields: ['job_title', 'sector', 'source', 'summary'] },
  { title: 'Availability', fields: ['availability', 'available_from', 'availability_verified'] },
  { title: 'Work wanted', fields: ['work_type', 'shift_pattern', 'pay_expected', 'travel_miles'] },
  {
    title: 'Data protection',
    fields: ['lawful_basis', 'marketing', 'right_to_work', 'right_to_work_checked', 'identity_checked'],
  },
];

const fields = profileSections.flatMap((section) => section.fields);

/** Small words beside a label. */
export const noteOf: Partial<Record<ProfileField, string>> = { date_of_birth: 'only under 22' };
/** A line under a field. */
export const hintOf: Partial<Record<ProfileField, string>> = {
  summary: 'Every consultant reads this',
  availability_verified: 'The day the candidate was asked',
};
export const isNeeded = (field: ProfileField): boolean => (mandatoryFields as readonly string[]).includes(field);

export type ProfileForm = Form<ProfileField>;
export const emptyProfile = (): Record<ProfileField, string> =>
  Object.fromEntries(fields.map((field) => [field, ''])) as Record<ProfileField, string>;

export const profileOf = (candidate: Row<'candidate'>): Record<ProfileField, string> =>
  Object.fromEntries(fields.map((field) => [field, String(candidate[field] ?? '')])) as Record<ProfileField, string>;

/** What was typed, as a command carries it; undefined when a number is none, with the word beside its field. */
export function typedProfile(form: ProfileForm): Profile | undefined {
  const typed: Profile = {};
  for (const field of fields) {
    const text = form.text(field);
    if (text === null || tableOf('candidate').columns[field]?.kind !== 'number') typed[field] = text;
    else if (Number.isFinite(Number(text))) typed[field] = Number(text);
    else {
      form.refuse(field, `“${text}” is not a number. Write it in figures, such as 10.`);
      return undefined;
    }
  }
  return typed;
}

/** Only what was filled in. */
export const filled = (profile: Profile): Profile =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== null));

/** Only what differs from the record. */
export const changed = (profile: Profile, candidate: Row<'candidate'>): Profile =>
  Object.fromEntries(
    Object.entries(profile).filter(([field, value]) => value !== (candidate[field as ProfileField] ?? null)),
  );
