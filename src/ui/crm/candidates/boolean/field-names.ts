/** Owns what the fields of a Boolean search are called on the screen. */
import { type BooleanField, booleanFields } from '../../../../engine/boolean/tree.ts';
import { labelOf } from '../../../../engine/record/catalogue.ts';

const names: Readonly<Record<BooleanField, string>> = {
  skill: labelOf('candidate_skill', 'skill'),
  town: labelOf('candidate', 'town'),
  title: labelOf('candidate', 'job_title'),
  status: labelOf('candidate', 'availability'),
  name: 'Name',
};
export const fieldOptions = [
  { value: '', label: 'Anywhere' },
  ...booleanFields.map((field) => ({ value: field, label: names[field] })),
];
