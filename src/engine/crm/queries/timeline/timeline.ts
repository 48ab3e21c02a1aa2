/**
 * Owns the query about everything that happened with a person, a client or a vacancy, in one order: latest first. Folded in SQL, by indexes:
 * what it costs grows with what happened there, never with the agency. Reads only.
 */

import { listWords } from '../../../kernel/phrases.ts';
import { isTableName, labelOf, nounOf, type TableName } from '../../../record/catalogue.ts';
import { nameOf } from '../../../record/names.ts';
import { type TimelineKind, type TimelineSubject, timelineKinds } from '../../../record/timeline-kinds.ts';
import { sayAction } from '../../../record/trail-words.ts';
import type { Crm } from '../../crm.ts';
import { MOST_COUNTED, PAGE, type QueryParams, type Timeline, type TimelineLine } from '../shapes.ts';
import { type Branch, branches } from './branches.ts';
import { changes } from './trail.ts';

/** Within a day: what a step did after what was there before, later steps first. What arrives is told from the step that first touched it. */
const ORDER = "on_day DESC, step DESC, coalesce(at_time, '') DESC, id DESC";

/** A line as SQL gives it; `changed`: of the trail, the kind of record and its fields. */
type Raw = TimelineLine & { changed: string | null };
interface Part {
  kind: TimelineKind;
  sql: string;
}

function branchSql(
  { kind, record, at_time, detail, who, candidate, vacancy, only = '1', is_sent = '0', ...line }: Branch,
  ids: string,
): string {
  const first = `(SELECT min(a.step) FROM audit a WHERE a.record_id = x.id AND a.record = '${record}')`;
  const step = `coalesce(${line.step ?? first}, 0)`;
  const cells = [at_time, step, line.what, line.title, detail, who, candidate, vacancy].map((sql) => sql ?? 'NULL');
  const names = ['at_time', 'step', 'what', 'title', 'detail', 'who', 'candidate', 'vacancy'];
  const columns = names.map((name, at) => `${cells[at]} AS ${name}`).join(', ');
  return `SELECT '${kind}' AS kind, '${record}' AS record, x.id, ${line.on_day} AS on_day, ${columns}, ${is_sent} AS is_sent, NULL AS changed
    FROM (${ids}) i CROSS JOIN ${record} x ON x.id = i.id WHERE ${only}`;
}

function partsOf(of: TimelineSubject): Part[] {
  const rows = branches.flatMap((branch): Part[] => {
    const ids = branch.ids[of];
    return ids === undefined ? [] : [{ kind: branch.kind, sql: branchSql(branch, ids) }];
  });
  return [...rows, { kind: 'Changes', sql: changes(of) }];
}
const PARTS: Record<TimelineSubject, readonly Part[]> = {
  candidate: partsOf('candidate'),
  client: partsOf('client'),
  vacancy: partsOf('vacancy'),
};

export function timeline(crm: Crm, { of, id, kinds = timelineKinds, most = PAGE }: QueryParams<'timeline'>): Timeline {
  const counts = countsOf(crm, of, id);
  const chosen = PARTS[of].filter(({ kind }) => kinds.includes(kind));
  // Of each part no more than can be shown: the others would be thrown away.
  const union = chosen
    .map(({ sql }) => `SELECT * FROM (SELECT * FROM (${sql}) ORDER BY ${ORDER} LIMIT ?2)`)
    .join(' UNION ALL ');
  const lines =
    chosen.length === 0
      ? []
      : crm.db
          .rows<Raw>(`SELECT * FROM (${union}) ORDER BY ${ORDER} LIMIT ?2`, [id, most])
          .map((raw) => lineOf(crm, raw));
  const total = timelineKinds.reduce((sum, kind) => sum + (kinds.includes(kind) ? counts[kind] : 0), 0);
  return {
    lines,
    counts,
    total: Math.min(total, Math.max(MOST_COUNTED, lines.length)),
    uncounted: total > MOST_COUNTED,
  };
}

function countsOf(crm: Crm, of: TimelineSubject, id: string): Record<TimelineKind, number> {
  const union = PARTS[of]
    .map(
      ({ kind, sql }) =>
        `SELECT '${kind}' AS kind, count(*) AS n FROM (SELECT 1 FROM (${sql}) LIMIT ${MOST_COUNTED + 1})`,
    )
    .join(' UNION ALL ');
  const found = crm.db.rows<{ kind: TimelineKind; n: number }>(union, [id]);
  const sum = (kind: TimelineKind): number => found.reduce((all, one) => all + (one.kind === kind ? one.n : 0), 0);
  return Object.fromEntries(timelineKinds.map((kind) => [kind, sum(kind)])) as Record<TimelineKind, number>;
}

/** What stands in the trail as names of tables and fields is said in the words of the screen. */
function lineOf(crm: Crm, { changed, ...line }: Raw): TimelineLine {
  const candidate_name = (line.candidate && nameOf(crm.lookup, 'candidate', line.candidate)) || null;
  if (changed === null) return { ...line, candidate_name };
  const [record = '', ...fields] = changed.split(' ').filter(Boolean);
  const named = isTableName(record) ? nameOf(crm.lookup, record as TableName, line.title ?? '') : undefined;
  return {
    ...line,
    candidate_name,
    what: `${sayAction(line.what)} ${nounOf(record)}`,
    title: [named ?? line.title, listWords(fields.map((field) => labelOf(record, field).toLowerCase()))]
      .filter(Boolean)
      .join(': '),
  };
}
