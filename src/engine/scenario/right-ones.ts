/**
 * Owns whom a search should find in one learner's sandbox: people of the scenario, and whoever of the agency fits at the start. Must never
 * know what was searched; the debrief does (run/finds.ts).
 */
import type { Rows, TableName } from '../record/catalogue.ts';
import { type Cast, fittingRows } from './cast.ts';
import { type Known, plainWhere } from './plain-check.ts';
import type { ScenarioFile } from './schema.ts';

export interface RightOnes {
  says: string;
  /** References, each once. */
  right: readonly string[];
}
type Written = NonNullable<ScenarioFile['finds']>[number];

/** `rows`: of the agency, and what the scenario adds: whoever is new is somebody of the agency for who searches. */
export function rightOnes(
  { says, people, fits }: Written,
  { rows, ids, known }: { rows: readonly Rows[]; ids: Cast['ids']; known: Known },
): RightOnes {
  const named = people.flatMap((name) => ids[name] ?? []);
  const fitting = fits
    ? fittingRows('candidate', fits, {
        agency: together(rows),
        plain: (table, where) => plainWhere(table, where, known),
      }).map(({ id }) => id)
    : [];
  return { says, right: [...new Set([...named, ...fitting])] };
}

function together(all: readonly Rows[]): Rows {
  const tables = new Set(all.flatMap((rows) => Object.keys(rows) as TableName[]));
  return Object.fromEntries(
    [...tables].map((table) => [table, all.flatMap((rows): unknown[] => rows[table] ?? [])]),
  ) as Rows;
}
