/**
 * Owns the lines of the audit trail in a timeline: what one step changed in one record, folded into one line. A move from stage to stage
 * is told by its own row, and so is that something was made, where it has one. Never reads a line of anybody else's record.
 */
import type { TableName } from '../../../record/catalogue.ts';
import type { TimelineSubject } from '../../../record/timeline-kinds.ts';
import { branches } from './branches.ts';

const lines = (record: TableName, among: string): string =>
  `SELECT l.* FROM (${among}) i CROSS JOIN audit l ON l.record_id = i.id WHERE l.record = '${record}'`;
const parts = (table: TableName, column: string): string => `SELECT id FROM ${table} WHERE ${column} = ?1`;
/** What a client or a vacancy consists of; of a candidate the trail itself knows. */
const RECORDS: Record<TimelineSubject, string> = {
  candidate: 'SELECT l.* FROM audit l WHERE l.candidate = ?1',
  client: `${lines('client', 'SELECT ?1 AS id')} UNION ALL ${lines('contact', parts('contact', 'client'))}`,
  vacancy: `${lines('vacancy', 'SELECT ?1 AS id')} UNION ALL ${lines('requirement', parts('requirement', 'vacancy'))}`,
};
const TOLD = [...new Set(branches.map(({ record }) => `'${record}'`))].join(', ');

export const changes = (of: TimelineSubject): string =>
  `SELECT 'Changes' AS kind, 'audit' AS record, min(l.id) AS id, l.on_day, min(l.at_time) AS at_time, l.step,
     l.action AS what, l.record_id AS title, min(l.reason) AS detail, s.name AS who, l.candidate, NULL AS vacancy, 0 AS is_sent,
     l.record || ' ' || coalesce(group_concat(l.field, ' ' ORDER BY l.id), '') AS changed
   FROM (${RECORDS[of]}) l CROSS JOIN staff s ON s.id = l.staff
   WHERE NOT (l.action = 'create' AND l.record IN (${TOLD}))
     AND NOT (l.record = 'shortlist_entry' AND l.field = 'state')
     AND NOT (l.record = 'message' AND l.field = 'read')
   GROUP BY l.step, l.on_day, l.action, l.record, l.record_id`;
