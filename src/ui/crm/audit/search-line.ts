/** Owns how a search, or a list that left, stands in the access log: what was looked for, and how many there were. Pure. */

import type { AccessEntry } from '../../../engine/crm/queries/shapes.ts';
import { withShortQuotes } from '../../../engine/kernel/phrases.ts';
import { exportFields } from '../../../engine/record/export-fields.ts';
import { sayListFilters } from '../../../engine/record/list-filters.ts';
import { namesIn } from '../../../engine/record/name-list.ts';
import { showFilters } from '../../../engine/record/search-filters.ts';
import { sayFound } from '../../../engine/run/answers.ts';

type Asked = Record<string, string | number>;

/** "Search: “okafor”, state In the bin · 2 found"; undefined for a line that is no search. `nameOf`: of a row, by its reference. */
export function sayAsked({ asked, found, record }: AccessEntry, nameOf: (id: string) => string): string | undefined {
  if (asked === null || found === null) return undefined;
  const { export: format, fields, handed_to, purpose, ...lookedFor } = JSON.parse(asked) as Asked;
  const { words, boolean } = lookedFor;
  const what = sayLookedFor(lookedFor, record, nameOf);
  const sought = [what, sayFound(found)].filter(Boolean).join(' · ');
  if (format === undefined) return `${words || boolean ? 'Search' : 'Looked through'}: ${sought}`;
  const labels = namesIn(String(fields)).map((field) => exportFields.get(field) ?? field);
  return `Exported as ${format} for ${handed_to}: ${sought}. Fields: ${labels.join(', ')}. For: ${purpose}`;
}

/** "“okafor”, state In the bin": '' where nothing was asked. */
export const sayLookedFor = (
  { words, boolean, folder, ...filters }: Asked,
  record: string,
  nameOf: (id: string) => string,
): string =>
  [
    ...(words ? [`“${words}”`] : []),
    ...(boolean ? [`Boolean “${boolean}”`] : []),
    ...(folder ? [nameOf(String(folder))] : []),
    ...(record === 'client' || record === 'vacancy' ? sayListFilters(filters) : showFilters(filters, nameOf)),
  ]
    .map(withShortQuotes)
    .join(', ');

/** Whether a line tells of a list that left the CRM. */
export const isExport = ({ asked }: AccessEntry): boolean => asked !== null && 'export' in (JSON.parse(asked) as Asked);
