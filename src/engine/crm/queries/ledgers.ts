/** Owns the queries about what was done: audit trail, access log, tasks, incidents. Newest first. Reads only. */
import { isTableName, type Row, tableOf } from '../../record/catalogue.ts';
import { nameOf } from '../../record/names.ts';
import type { Crm } from '../crm.ts';
import { pageOf } from './page.ts';
import type { AccessEntry, AccessKind, AuditEntry, QueryParams, QueryResult } from './shapes.ts';

const LIMIT = 300;

const lines = <T>(
  crm: Crm,
  table: 'audit' | 'access_log',
  { candidate, limit }: { candidate?: string; limit?: number },
  only?: string,
): T[] => {
  // One statement for each, so that each has its index. By number: AUD-100000 comes after AUD-99999, and a text of it before.
  const conditions = [candidate === undefined ? '' : 'l.candidate = ?', only ?? ''].filter(Boolean);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return crm.db.rows<T>(
    `SELECT l.*, s.name AS staff_name FROM ${table} l CROSS JOIN staff s ON s.id = l.staff ${where} ORDER BY length(l.id) DESC, l.id DESC LIMIT ?`,
    [...(candidate === undefined ? [] : [candidate]), limit ?? LIMIT],
  );
};

/** With the names of what the references in a line stand for; null where there is none, or it is gone. */
const named = (crm: Crm, table: string, id: string | null): string | null =>
  id !== null && isTableName(table) ? (nameOf(crm.lookup, table, id) ?? null) : null;

export const auditEntries = (crm: Crm, params: QueryParams<'audit'>): AuditEntry[] =>
  lines<Row<'audit'> & { staff_name: string }>(crm, 'audit', params).map((line) => {
    const column = isTableName(line.record) ? tableOf(line.record).columns[line.field ?? ''] : undefined;
    return {
      ...line,
      record_name: named(crm, line.record, line.record_id),
      before_name: named(crm, column?.table ?? '', line.before),
      after_name: named(crm, column?.table ?? '', line.after),
    };
  });
const KINDS: Readonly<Record<AccessKind, string>> = {
  Opened: 'l.granted = 1 AND l.asked IS NULL',
  Searched: "l.granted = 1 AND l.asked IS NOT NULL AND json_extract(l.asked, '$.export') IS NULL",
  Exported: "l.granted = 1 AND json_extract(l.asked, '$.export') IS NOT NULL",
  Refused: 'l.granted = 0',
};
export const accessEntries = (crm: Crm, params: QueryParams<'access'>): AccessEntry[] =>
  lines<Row<'access_log'> & { staff_name: string }>(crm, 'access_log', params, params.only && KINDS[params.only]).map(
    (line) => ({
      ...line,
      record_name: named(crm, line.record, line.record_id),
    }),
  );

const NAME = `nullif(trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')), '') AS candidate_name`;

export const tasks = (crm: Crm, { state, owner, most }: QueryParams<'tasks'>): QueryResult<'tasks'> =>
  pageOf(crm, {
    columns: `t.*, s.name AS owner_name, ${NAME}`,
    list: 'task t',
    joined: 'CROSS JOIN staff s ON s.id = t.owner LEFT JOIN candidate c ON c.id = t.candidate',
    conditions: [
      ...(state ? [{ sql: 't.state = ?', cells: [state] }] : []),
      ...(owner ? [{ sql: 't.owner = ?', cells: [owner] }] : []),
    ],
    order: 't.state DESC, t.due_on, t.id',
    most,
  });

export const incidents = (crm: Crm): QueryResult<'incidents'> =>
  crm.db.rows(
    `SELECT i.*, s.name AS reported_to_name, ${NAME} FROM incident i JOIN staff s ON s.id = i.reported_to LEFT JOIN candidate c ON c.id = i.candidate ORDER BY i.id DESC`,
  );
