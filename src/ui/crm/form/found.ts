/** Owns how a record that was found is said in a list to choose from. Pure. */
import type { FoundRecord } from '../../../engine/crm/queries/shapes.ts';

/** Who somebody is, so that nobody is taken for another of the kind that is meant; a client and a vacancy say so by their names. */
const WHO: Record<FoundRecord['table'], (detail: string | null) => (string | null)[]> = {
  candidate: (detail) => ['candidate', detail],
  contact: (detail) => [detail ? `contact at ${detail}` : 'contact'],
  staff: (detail) => ['colleague', detail],
  client: (detail) => [detail],
  vacancy: (detail) => [detail],
};

/** "Gwen Fairley, contact at Holt Foods · CON-0003" */
export const labelOfFound = ({ table, name, detail, id }: Omit<FoundRecord, 'byName'>): string =>
  `${[name, ...WHO[table](detail)].filter(Boolean).join(', ')} · ${id}`;

/** The same in a list of what was found, with why it is there where its name does not say so. */
export const labelInList = (found: FoundRecord): string =>
  found.byName ? labelOfFound(found) : `${labelOfFound(found)} · found elsewhere on the record`;
