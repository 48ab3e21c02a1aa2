/** Owns the rows that an agency and a scenario's cast begin with, and what they are called on the screen. */
import { makeAgency } from '../../engine/agency/index.ts';
import type { Rows } from '../../engine/record/catalogue.ts';
import { type Lookup, nameOf, tableOfReference } from '../../engine/record/names.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';

/** By table and reference, what is there when the work begins or comes later. */
export function rowsOf(scenario: Scenario): Lookup {
  const agency = makeAgency({ ...scenario.agency, today: scenario.today });
  const parts: readonly Rows[] = [scenario.start, ...scenario.coming.map(({ rows }) => rows), agency];
  return (table, id) => {
    for (const rows of parts) {
      const found = rows[table]?.find((row) => row.id === id);
      if (found) return found as ReturnType<Lookup>;
    }
    return undefined;
  };
}

/** "Reception" for SKILL-0001; the reference itself where it has no name. */
export const namesIn =
  (lookup: Lookup): ((id: string) => string) =>
  (id) =>
    nameOf(lookup, tableOfReference(id) ?? 'candidate', id) ?? id;
