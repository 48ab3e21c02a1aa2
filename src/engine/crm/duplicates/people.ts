/** Owns reading people out of the CRM as they are compared (record/same-person). Never writes. */
import type { TableName } from '../../record/catalogue.ts';
import type { Compared, Comparing, Job, Person } from '../../record/same-person/person.ts';
import type { Db } from '../db.ts';

/** What is compared of a record, and what a list of pairs says of it. */
export interface Known extends Person {
  id: string;
}

const COMPARED = [
  'state',
  'first_name',
  'last_name',
  'email',
  'mobile',
  'address',
  'postcode',
  'date_of_birth',
] as const satisfies readonly (keyof Person)[];

/** Nothing that is compared of a record has changed; its jobs are rows of their own. */
export const compareAlike = (one: Person, other: Person): boolean =>
  COMPARED.every((field) => (one[field] ?? null) === (other[field] ?? null));

const WORKED = ['candidate', 'employer', 'job_title', 'started'] as const;

/** Of these references those that are there. */
export function peopleIn(db: Db, ids: readonly string[]): Known[] {
  const jobs = new Map<string, Job[]>();
  for (const { candidate, ...job } of rowsOf(db, 'work_history', WORKED, 'candidate', ids)) {
    const others = jobs.get(candidate ?? '');
    if (others) others.push(job);
    else jobs.set(candidate ?? '', [job]);
  }
  return rowsOf(db, 'candidate', ['id', ...COMPARED], 'id', ids).map((person) => {
    const id = person.id ?? '';
    return { ...person, id, jobs: jobs.get(id) ?? [] };
  });
}

/** All of them in one text: to take each cell out of SQLite by itself costs more than reading it there. */
function rowsOf<C extends string>(
  db: Db,
  table: TableName,
  columns: readonly C[],
  key: C,
  ids: readonly string[],
): Record<C, string | null>[] {
  const found = db.row<{ rows: string }>(
    `SELECT json_group_array(json_array(${columns.join(', ')})) AS rows FROM ${table} WHERE ${key} IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(ids)],
  );
  const rows: (string | null)[][] = JSON.parse(found?.rows ?? '[]');
  return rows.map(
    (cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])) as Record<C, string | null>,
  );
}

/** So many are read together. */
const SLICE = 1000;

/** Everybody, some after others. */
export function* everybody(db: Db): Generator<Known[]> {
  let after = '';
  for (;;) {
    const ids = db
      .rows<{ id: string }>(`SELECT id FROM candidate WHERE id > ? ORDER BY id LIMIT ${SLICE}`, [after])
      .map(({ id }) => id);
    if (ids.length === 0) return;
    yield peopleIn(db, ids);
    after = ids.at(-1) ?? after;
  }
}

/** The same, made ready for comparing, by reference. */
export const comparedIn = (db: Db, comparing: Comparing, ids: readonly string[]): Map<string, Compared> =>
  new Map(peopleIn(db, ids).map((person) => [person.id, comparing.ready(person)]));
