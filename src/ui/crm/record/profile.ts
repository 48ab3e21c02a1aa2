/** Owns the sections of a candidate's profile on the screen. What each field is, the catalogue says. */
import type { ProfileField } from '../../../engine/record/profile.ts';

interface ProfileSection {
  title: string;
  fields: readonly ProfileField[];
}

export const profileSections: readonly ProfileSection[] = [
  {
    title: 'Contact',
    fields: ['first_name', 'last_name', 'one_name', 'mobile', 'email', 'address', 'town', 'postcode', 'date_of_birth'],
  },
  { title: 'About', fields: ['job_title', 'sector', 'source', 'summary'] },
  { title: 'Availability', fields: ['availability', 'available_from', 'availability_verified'] },
  { title: 'Work wanted', fields: ['work_type', 'shift_pattern', 'pay_expected', 'travel_miles'] },
  {
    title: 'Data protection',
    fields: ['lawful_basis', 'marketing', 'right_to_work', 'right_to_work_checked', 'identity_checked'],
  },
];
