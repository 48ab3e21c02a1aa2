/** Owns what the records of an agency and of a scenario's cast are called on the screen. */
import { makeAgency } from '../../engine/agency/index.ts';
import { type Lookup, nameOf } from '../../engine/record/names.ts';
import type { Scenario } from '../../engine/scenario/instance.ts';

/** "Reception" for SKILL-0001; the reference itself where it has no name. */
export function namesIn(scenario: Scenario): (id: string) => string {
  const agency = makeAgency({ seed: scenario.agency.seed, today: scenario.today });
  const rows = (table: string) =>
    [...(agency[table as keyof typeof agency] ?? []), ...(scenario.start[table as keyof typeof agency] ?? [])] as {
      id: string;
    }[];
  const lookup: Lookup = (table, id) => rows(table).find((row) => row.id === id) as ReturnType<Lookup>;
  const tableOf = (id: string) => (id.startsWith('SKILL') ? 'skill' : 'candidate');
  return (id) => nameOf(lookup, tableOf(id), id) ?? id;
}
