/**
 * Owns the people a scenario speaks of by name: somebody of the agency found by need, or a new person made after the pattern of one.
 * Which one it is depends on the learner's code and nothing else. Must never change a row of the agency.
 */
import { numberOf } from '../kernel/ids.ts';
import type { Random } from '../kernel/random.ts';
import { fold } from '../kernel/text.ts';
import type { Rows, TableName } from '../record/catalogue.ts';
import type { Cell } from '../record/column.ts';
import type { Matcher } from './check.ts';
import { fits } from './fits.ts';
import { fieldNamed, ownerField, tableNamed } from './screen-words.ts';
import { cellFor, columnOf } from './values.ts';
import type { WrittenMatcher } from './written-check.ts';

export type Row = { id: string } & Record<string, Cell>;
type Where = Readonly<Record<string, WrittenMatcher>>;

/** Who is looked for: the record's own fields, rows that must belong to it, and rows that must not. */
export interface Need {
  where: Where;
  has: Readonly<Record<string, Where>>;
  lacks: Readonly<Record<string, Where>>;
}
export interface Written {
  find?: Need | undefined;
  like?: Need | undefined;
  with: Readonly<Record<string, Cell>>;
  /** Tables of which a new person takes over nothing: rows with days that would contradict their own. */
  without?: readonly string[] | undefined;
}

/** Rows of a person that a new one takes over from the pattern. What belongs to one person only (papers, messages) stays with that one. */
export const TAKEN_OVER = [
  'work_history',
  'qualification',
  'candidate_skill',
  'candidate_tag',
  'privacy_notice',
  'consent',
] as const;

export interface Cast {
  /** The reference of each, by name. */
  ids: Record<string, string>;
  /** Their records as they stand at the start. */
  people: Record<string, Row>;
  /** Rows of those who are new. */
  rows: Rows;
  /** Names for which the agency has nobody. */
  nobody: string[];
}

export interface Casting {
  agency: Rows;
  chance: Random;
  today: string;
  /** The next reference of a table that no row has. */
  next(table: TableName): string;
  /** The plain form of what a tutor wrote to look somebody up. */
  plain(table: string, where: Where): Record<string, Matcher>;
}

export function castOf(written: Readonly<Record<string, Written>>, casting: Casting): Cast {
  const cast: Cast = { ids: {}, people: {}, rows: {}, nobody: [] };
  const taken = new Set<string>();
  for (const [name, { find, like, with: given, without = [] }] of Object.entries(written)) {
    const found = pickOne(find ?? like, casting, taken, name);
    if (!found) {
      cast.nobody.push(name);
      continue;
    }
    taken.add(found.id);
    const values = valuesOf(given, casting.today);
    const person = find
      ? found
      : newPerson(found, values, casting, { rows: cast.rows, without: without.map(tableNamed) });
    cast.ids[name] = person.id;
    cast.people[name] = { ...person, name: `${person['first_name'] ?? ''} ${person['last_name'] ?? ''}`.trim() };
  }
  return cast;
}

function pickOne(need: Need | undefined, casting: Casting, taken: ReadonlySet<string>, name: string): Row | undefined {
  const fitting = fittingRows('candidate', need, casting).filter(({ id }) => !taken.has(id));
  return fitting.length > 0 ? casting.chance.fork(`people ${name}`).pick(fitting) : undefined;
}

/** Every row of a table of the agency that answers a need: what is found for a scenario, and shown to whoever writes one. */
export function fittingRows(
  table: TableName,
  need: Need | undefined,
  { agency, plain }: Pick<Casting, 'agency' | 'plain'>,
): Row[] {
  const where = plain(table, need?.where ?? {});
  const belonging = (needs: Readonly<Record<string, Where>> | undefined): [Row[], string, Record<string, Matcher>][] =>
    Object.entries(needs ?? {}).map(([word, inside]) => {
      const of = tableNamed(word) as TableName;
      return [(agency[of] ?? []) as Row[], ownerField(of, table) ?? table, plain(of, inside)];
    });
  const has = belonging(need?.has);
  const lacks = belonging(need?.lacks);
  const owns = (id: string, [rows, owner, fit]: [Row[], string, Record<string, Matcher>]): boolean =>
    rows.some((row) => row[owner] === id && fitsAll(row, fit));
  return ((agency[table] ?? []) as Row[]).filter(
    (row) =>
      fitsAll(row, where) && has.every((each) => owns(row.id, each)) && !lacks.some((each) => owns(row.id, each)),
  );
}

const fitsAll = (row: Row, where: Readonly<Record<string, Matcher>>): boolean =>
  Object.entries(where).every(([field, matcher]) => fits(row[field] ?? null, matcher));

const valuesOf = (given: Readonly<Record<string, Cell>>, today: string): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(given).map(([word, value]) => {
      const field = fieldNamed('candidate', word);
      return [field, cellFor(columnOf('candidate', field), value, today)];
    }),
  );

/** A record of their own: where the tutor gives none, an e-mail address and a mobile that nobody else has. */
function newPerson(
  like: Row,
  given: Record<string, Cell>,
  { agency, next }: Casting,
  { rows, without }: { rows: Rows; without: readonly string[] },
): Row {
  const id = next('candidate');
  const [first, last] = [given['first_name'] ?? like['first_name'], given['last_name'] ?? like['last_name']];
  const plain = (part: Cell | undefined): string => fold(String(part ?? '')).replace(/[^a-z]/g, '');
  const person: Row = {
    ...like,
    email: `${[plain(first), plain(last)].filter(Boolean).join('.')}@example.com`,
    mobile: `07700 9${(numberOf('CAND', id) ?? 0).toString().padStart(5, '0').slice(-5)}`,
    ...given,
    id,
  };
  const add = (table: TableName, row: Row): void => {
    rows[table] ??= [];
    (rows[table] as Row[]).push(row);
  };
  add('candidate', person);
  for (const table of TAKEN_OVER.filter((each) => !without.includes(each)))
    for (const row of (agency[table] ?? []) as unknown as Row[])
      if (row['candidate'] === like.id) add(table, { ...row, id: next(table), candidate: id });
  return person;
}
