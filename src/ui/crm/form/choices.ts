/** Owns what there is to choose from where a field refers to one of the agency's own lists. Pure. */

import type { Choices } from '../../../engine/crm/queries/shapes.ts';
import { inSentence } from '../../../engine/kernel/phrases.ts';
import type { TableName } from '../../../engine/record/catalogue.ts';

interface Choice {
  value: string;
  label: string;
}
type Lists = { [N in TableName]?: (choices: Choices) => Choice[] };

const lists: Lists = {
  staff: ({ staff }) =>
    staff.map(({ id, name, job_title }) => ({ value: id, label: `${name}, ${inSentence(job_title)}` })),
  folder: ({ folders }) =>
    folders.map(({ id, name, restricted }) => ({ value: id, label: restricted ? `${name} (restricted)` : name })),
  skill: ({ skills }) => skills.map(({ id, name }) => ({ value: id, label: name })),
  vacancy: ({ vacancies }) =>
    vacancies.map(({ id, title, client_name }) => ({ value: id, label: `${title}, ${client_name}` })),
  attachment: ({ attachments }) =>
    attachments.map(({ id, name, sender }) => ({ value: id, label: `${name}, from ${sender}` })),
  tag: ({ tags }) => tags.map(({ id, name }) => ({ value: id, label: name })),
};

/** What a row of the agency's own lists is called; its reference where it is on none. */
export const nameIn = (id: string, { skills, staff, folders, tags }: Choices): string =>
  [...skills, ...staff, ...folders, ...tags].find((row) => row.id === id)?.name ?? id;

export const choicesOf = (table: string | undefined, choices: Choices): Choice[] =>
  lists[table as TableName]?.(choices) ?? [];
