/** Owns the list of every data request of the office that nobody has closed yet, what is due first, with its clock in words. Reads only. */
import type { Row } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { FULL_NAME } from '../list-index.ts';
import { clockInWords, dueOn } from '../rules/request-facts.ts';
import { pageOf } from './page.ts';
import type { OpenRequest } from './request-shapes.ts';
import type { Page, QueryParams } from './shapes.ts';

export function openRequests(crm: Crm, { most }: QueryParams<'openRequests'>): Page<OpenRequest> {
  const page = pageOf<Row<'data_request'> & { candidate_name: string | null }>(crm, {
    columns: `r.*, nullif(${FULL_NAME}, '') AS candidate_name`,
    list: 'data_request r',
    joined: 'LEFT JOIN candidate c ON c.id = r.candidate',
    conditions: [{ sql: 'r.closed_on IS NULL', cells: [] }],
    // A clock that waits names no day: it stands last, the longest waiting first.
    order: 'r.due_on IS NULL, r.due_on, r.received_on, r.id',
    most,
  });
  return {
    ...page,
    lines: page.lines.map((row) => {
      const clarified = crm.where('clarification', 'data_request', row.id);
      return { ...row, due_on: dueOn(row, clarified, crm.today), clock: clockInWords(row, clarified, crm.today) };
    }),
  };
}
