/**
 * Owns by which jobs and employers somebody is told from all others in what was asked of the access log: an export for “the organ builder of
 * Manchester” says who it was when the record no longer does. Those words are no name, so nothing takes them out. Reads only.
 */
import { standsIn } from '../../kernel/take-out-words.ts';
import { fold } from '../../kernel/text.ts';
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { soughtFor } from '../erase/words-in-rows.ts';

/** As they are typed on the record. */
export function jobsOf(crm: Crm, { id, job_title }: Pick<Row<'candidate'>, 'id' | 'job_title'>): string[] {
  const history = crm.where('work_history', 'candidate', id).flatMap((job) => [job.job_title, job.employer]);
  const said = [job_title, ...history].filter((word): word is string => word !== null && word.trim().length > 2);
  return [...new Map(said.map((word) => [fold(word), word])).values()];
}

/** Which of them the log says, and fit nobody else on file: no other candidate, and no client, vacancy or skill. */
export function saidInLog(crm: Crm, candidate: string, jobs: readonly string[]): string[] {
  const lines = crm.texts.rowsWith(new Map([['access_log' as const, soughtFor(jobs)]])).get('access_log') ?? [];
  const said = lines
    // What was done to the record itself is emptied with it.
    .filter(({ candidate: about, asked }) => about !== candidate && asked)
    .flatMap(({ asked }) => Object.values(JSON.parse(String(asked)) as Record<string, unknown>).map(String));
  const found = jobs.filter((job) => said.some((text) => standsIn(text, [job])));
  if (found.length === 0) return [];
  const others = new Set(crm.db.rows<{ said: string }>(OTHERS, [candidate]).map((row) => fold(row.said)));
  return found.filter((job) => !others.has(fold(job)));
}
const OTHERS = `SELECT job_title AS said FROM candidate WHERE id <> ?1 AND job_title IS NOT NULL
  UNION SELECT job_title FROM work_history WHERE candidate <> ?1 UNION SELECT employer FROM work_history WHERE candidate <> ?1
  UNION SELECT name FROM client UNION SELECT title FROM vacancy UNION SELECT name FROM skill`;

export const saySaidInLog = (jobs: readonly string[]): string[] =>
  jobs.map((job) => `the access log says “${job}”, as of nobody else`);
