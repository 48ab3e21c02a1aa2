/** Owns reading people out of the CRM as they are compared (record/same-person). Never writes. */
import type { Compared, Comparing, Job, Person } from '../../record/same-person/person.ts';
import type { Db } from '../db.ts';

/** What is compared of a record, and what a list of pairs says of it. */
export interface Known extends Person {
  id: string;
}

const COMPARED = 'id, state, first_name, last_name, email, mobile, address, postcode, date_of_birth';

/** Of these references those that are there; of all when none are named. */
export function peopleIn(db: Db, ids?: readonly string[]): Known[] {
  const only = (column: string) => (ids ? `WHERE ${column} IN (SELECT value FROM json_each(?))` : '');
  const cells = ids ? [JSON.stringify(ids)] : [];
  const jobs = new Map<string, Job[]>();
  for (const { candidate, ...job } of db.rows<Job & { candidate: string }>(
    `SELECT candidate, employer, job_title, started FROM work_history ${only('candidate')}`,
    cells,
  ))
    jobs.set(candidate, [...(jobs.get(candidate) ?? []), job]);
  return db
    .rows<Known>(`SELECT ${COMPARED} FROM candidate ${only('id')}`, cells)
    .map((person) => ({ ...person, jobs: jobs.get(person.id) ?? [] }));
}

/** The same, made ready for comparing, by reference. */
export const comparedIn = (db: Db, comparing: Comparing, ids: readonly string[]): Map<string, Compared> =>
  new Map(peopleIn(db, ids).map((person) => [person.id, comparing.ready(person)]));
