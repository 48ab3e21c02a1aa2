/**
 * Owns which fields of a candidate can be taken out in a file: those of the record itself, and its lists in a cell each.
 * Must never name what is restricted: adjustments and papers do not leave by a list.
 */
import { tables } from './catalogue.ts';

const LISTS = { skills: 'Skills', tags: 'Tags', qualifications: 'Qualifications' } as const;
export type ExportedList = keyof typeof LISTS;

/** Each with its heading, in the order of the record. */
export const exportFields: ReadonlyMap<string, string> = new Map([
  ['id', 'Reference'],
  ...Object.entries(tables.candidate.columns).map(([name, { label }]): [string, string] => [name, label]),
  ...Object.entries(LISTS),
]);
