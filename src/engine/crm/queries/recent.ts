/** Owns the query about the records that whoever sits at the desk opened last, by the access log. Reads only, and of the log its end alone. */
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import type { RecentRecord } from './shapes.ts';

/** Lines from the end that are looked through, and records that are given out. */
const LINES = 200;
const MOST = 8;

export const recent = (crm: Crm): RecentRecord[] =>
  crm.db
    .rows<Omit<RecentRecord, 'name'>>(
      `SELECT record AS "table", record_id AS id FROM
         (SELECT * FROM access_log ORDER BY length(id) DESC, id DESC LIMIT ${LINES})
       WHERE staff = ? AND granted = 1 AND record IN ('candidate', 'client', 'vacancy') AND record_id IS NOT NULL
       GROUP BY record, record_id ORDER BY max(step) DESC, record_id LIMIT ${MOST}`,
      [crm.me],
    )
    // A record that was merged away, or has no name any more, is not one to go back to.
    .flatMap((line) => {
      const name = nameOf(crm.lookup, line.table, line.id);
      return name === undefined ? [] : [{ ...line, name }];
    });
