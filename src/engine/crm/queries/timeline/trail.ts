/**
 * Owns the lines of the audit trail in a timeline: what one step changed in one record, folded into one line. A move from stage to stage
 * is told by its own row, and so is that something was made, where it has one. Never reads a line of anybody else's record.
 */
import { isTableName, type TableName, tableOf, tables } from '../../../record/catalogue.ts';
import type { TimelineSubject } from '../../../record/timeline-kinds.ts';
import { branches } from './branches.ts';

const lines = (record: TableName, among: string): string =>
  `SELECT l.* FROM (${among}) i CROSS JOIN audit l ON l.record_id = i.id WHERE l.record = '${record}'`;
const parts = (table: TableName, column: string): string => `SELECT id FROM ${table} WHERE ${column} = ?1`;
/** A message is told by its mailbox; a brief by its message; a move is kept by the CRM without a line of its own. */
const ELSEWHERE: readonly TableName[] = ['message', 'brief', 'stage'];
/** All that belongs to a vacancy: whatever says so in the catalogue, and what hangs on that. */
const OF_VACANCY = [
  ...Object.keys(tables)
    .filter(isTableName)
    .filter((table) => !ELSEWHERE.includes(table) && tableOf(table).columns['vacancy']?.table === 'vacancy')
    .map((table) => lines(table, parts(table, 'vacancy'))),
  lines(
    'rationale',
    'SELECT r.id FROM requirement q CROSS JOIN rationale r ON r.requirement = q.id WHERE q.vacancy = ?1',
  ),
  lines('follow_up', 'SELECT f.id FROM placement p CROSS JOIN follow_up f ON f.placement = p.id WHERE p.vacancy = ?1'),
];
/** What a client or a vacancy consists of; of a candidate the trail itself knows. */
const RECORDS: Record<TimelineSubject, string> = {
  candidate: 'SELECT l.* FROM audit l WHERE l.candidate = ?1',
  client: `${lines('client', 'SELECT ?1 AS id')} UNION ALL ${lines('contact', parts('contact', 'client'))}`,
  vacancy: [lines('vacancy', 'SELECT ?1 AS id'), ...OF_VACANCY].join(' UNION ALL '),
};
const TOLD = [
  ...new Set(branches.flatMap(({ record, tellsMade }) => (tellsMade === false ? [] : [`'${record}'`]))),
].join(', ');

export const changes = (of: TimelineSubject): string =>
  `SELECT 'Changes' AS kind, 'audit' AS record, min(l.id) AS id, l.on_day, min(l.at_time) AS at_time, l.step,
     l.action AS what, l.record_id AS title, min(l.reason) AS detail, s.name AS who, l.candidate, NULL AS vacancy, 0 AS is_sent,
     l.record || ' ' || coalesce(group_concat(l.field, ' ' ORDER BY l.id), '') AS changed
   FROM (${RECORDS[of]}) l CROSS JOIN staff s ON s.id = l.staff
   WHERE NOT (l.action = 'create' AND l.record IN (${TOLD}))
     AND NOT (l.record = 'shortlist_entry' AND l.field = 'state')
     AND NOT (l.record = 'message' AND l.field = 'read')
   GROUP BY l.step, l.on_day, l.action, l.record, l.record_id`;
