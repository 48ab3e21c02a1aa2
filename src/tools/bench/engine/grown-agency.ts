/**
 * Owns the made-up agency grown to any size: its people copied under other names and references, each with the rows of a life.
 * Must never be shown to a learner. The same size gives the same rows.
 */
import { makeAgency } from '../../../engine/agency/index.ts';
import { reference } from '../../../engine/kernel/ids.ts';
import { type Rows, tableOf } from '../../../engine/record/catalogue.ts';
import type { Cell } from '../../../engine/record/column.ts';
import { instanceOf } from '../../../engine/scenario/instance.ts';
import type { ScenarioFile } from '../../../engine/scenario/schema.ts';

type AnyRow = Record<string, Cell> & { id: string };

/** What a person has besides the record itself. */
const OWN = ['work_history', 'qualification', 'candidate_skill', 'activity', 'privacy_notice', 'document'] as const;
/** References of the copies begin here, so that they meet neither the agency's own nor a scenario's. */
const FIRST = 10_000;

/** The scenario in an agency of so many candidates; it is the made-up agency's own number when that is more. */
export function grownScenario(scenario: ScenarioFile, candidates: number): ScenarioFile {
  const start: Record<string, AnyRow[]> = {};
  const given = scenario.start as Record<string, AnyRow[]>;
  for (const [table, rows] of [...Object.entries(given), ...Object.entries(copies(scenario, candidates))])
    start[table] = [...(start[table] ?? []), ...rows];
  return { ...scenario, start };
}

function copies(file: ScenarioFile, candidates: number): Record<string, AnyRow[]> {
  const { agency, start } = file;
  // The file has its day as people write one.
  const rows = makeAgency({ ...agency, today: instanceOf(file, '').scenario.today });
  const people = (rows.candidate ?? []) as AnyRow[];
  const wanted = candidates - people.length - (start['candidate']?.length ?? 0);
  const own = OWN.map((table) => ({ table, of: byCandidate(rows, table), made: [] as AnyRow[] }));
  const made: AnyRow[] = [];
  for (let at = 0; at < wanted; at += 1) {
    const person = people[at % people.length] as AnyRow;
    const id = reference('CAND', FIRST + at);
    made.push({ ...person, id, ...renamed(people, at) });
    for (const { table, of, made: copied } of own)
      for (const row of of.get(person.id) ?? [])
        copied.push({ ...row, id: reference(tableOf(table).prefix, FIRST + copied.length), candidate: id });
  }
  return { candidate: made, ...Object.fromEntries(own.map(({ table, made: copied }) => [table, copied])) };
}

function byCandidate(rows: Rows, table: (typeof OWN)[number]): Map<Cell, AnyRow[]> {
  const found = new Map<Cell, AnyRow[]>();
  for (const row of (rows[table] ?? []) as AnyRow[])
    found.set(row['candidate'] ?? null, [...(found.get(row['candidate'] ?? null) ?? []), row]);
  return found;
}

/** Nobody else has this name, this e-mail address or this mobile. */
function renamed(people: readonly AnyRow[], at: number): Record<string, Cell> {
  const surnames = [at, Math.floor(at / people.length), Math.floor(at / people.length ** 2)].map(
    (number) => people[number % people.length]?.['last_name'],
  );
  const digits = String(200_000_000 + at);
  return {
    last_name: surnames.join('-'),
    email: `person.${at}@example.com`,
    mobile: `07${digits.slice(0, 3)} ${digits.slice(3)}`,
  };
}
