/** Owns how a record that was found is said in a list to choose from. Pure. */
import type { FoundRecord } from '../../../engine/crm/queries/shapes.ts';

/** "Gwen Fairley, Holt Foods · CON-0003" */
export const labelOfFound = ({ name, detail, id }: FoundRecord): string =>
  `${[name, detail].filter(Boolean).join(', ')} · ${id}`;
