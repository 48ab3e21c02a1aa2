/** Owns the query about who applied for a vacancy. Reads only. */
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import type { ApplicationLine, QueryParams } from './shapes.ts';

export const applications = (crm: Crm, { vacancy }: QueryParams<'applications'>): ApplicationLine[] =>
  crm.db.rows(
    `SELECT a.*, coalesce(nullif(${FULL_NAME}, ''), 'No name') AS candidate_name,
       (SELECT e.state FROM shortlist_entry e WHERE e.vacancy = a.vacancy AND e.candidate = a.candidate) AS standing
     FROM application a JOIN candidate c ON c.id = a.candidate WHERE a.vacancy = ? ORDER BY a.received_on DESC, a.id DESC`,
    [vacancy],
  );
