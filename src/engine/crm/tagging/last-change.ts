/**
 * Owns the last change of many and its way back, read from the audit trail: a step whose lines are about skills, tags, owners, sectors,
 * job titles and places on a longlist alone. What somebody changed since stays as it is. Must never undo a step that did anything else.
 */
import { type History, inForce, since } from '../../kernel/versions.ts';
import { isTableName, type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { isGone } from '../../record/picks.ts';
import type { Crm } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { noteMove } from '../rules/stages.ts';

/** Records, and of them the fields, that a change of many writes; `*`: rows come and go. */
const OF_MANY = `(record IN ('candidate_skill', 'candidate_tag', 'refused_suggestion')
  OR (action = 'change' AND record IN ('skill', 'tag') AND field IN ('name', 'same_as'))
  OR (action = 'change' AND record = 'candidate' AND field IN ('owner', 'sector', 'job_title')))`;

/** People who came on a list. Of a step that was undone nobody is left there, and who was worked on since stays. */
const PUT_ON = "(record = 'shortlist_entry' AND action = 'create')";
const ARE_ON = `(${PUT_ON} AND EXISTS (SELECT 1 FROM shortlist_entry e WHERE e.id = audit.record_id)
  AND NOT EXISTS (SELECT 1 FROM audit w WHERE w.record_id = audit.record_id AND w.step > audit.step))`;

/** `skills`: as the way back was before it reached lists of vacancies; logs of then say so by naming no step. */
export type Reach = 'skills' | 'lists';
/** So many steps back it is looked for, so that what is asked after each step does not grow with the log. */
const STEPS_BACK = 200;
/** One person who came on a list is no change of many. */
const REACHED: Record<Reach, { since: string; having: string }> = {
  skills: { since: '0', having: `min(${OF_MANY}) = 1` },
  lists: {
    since: `max(0, (SELECT max(step) FROM audit) - ${STEPS_BACK})`,
    having: `min(${OF_MANY} OR ${PUT_ON}) = 1 AND max(${OF_MANY} OR ${ARE_ON}) = 1 AND (max(${OF_MANY}) = 1 OR count(*) > 1)`,
  },
};

type Line = Row<'audit'>;
export interface LastChange {
  step: number;
  lines: Line[];
  /** Lines that cannot be taken back: somebody has changed it since. */
  kept: Line[];
}

/** By number: AUD-100000 comes after AUD-99999, and a text of it before. */
const latestFirst = (one: Line, other: Line): number => other.id.length - one.id.length || (one.id < other.id ? 1 : -1);

export function lastChangeStep(crm: Crm, reach: Reach): number | undefined {
  const { since, having } = REACHED[reach];
  return crm.db.row<{ step: number }>(
    `SELECT step FROM audit WHERE step > ${since} GROUP BY step HAVING ${having} ORDER BY step DESC LIMIT 1`,
  )?.step;
}

export function lastChange(crm: Crm, reach: Reach): LastChange | undefined {
  const step = lastChangeStep(crm, reach);
  if (step === undefined) return undefined;
  const lines = crm.where('audit', 'step', step).toSorted(latestFirst);
  return { step, lines, kept: lines.filter((line) => !canGoBack(crm, line)) };
}

/** Nothing goes back into a record in which there is nobody any more; what was taken from it is no longer known either. */
const IS_NOBODYS: History<(crm: Crm, line: Line) => boolean> = [
  since(1, () => false),
  since(2, (crm, { candidate }) => candidate !== null && isGone(crm.find('candidate', candidate)?.state)),
];

function canGoBack(crm: Crm, line: Line): boolean {
  const { record, record_id, action, field, after, step } = line;
  if (inForce(IS_NOBODYS, crm.engine)?.(crm, line)) return false;
  const now = isTableName(record) ? crm.lookup(record, record_id) : undefined;
  if (record === 'shortlist_entry') return now !== undefined && !isWorkedOn(crm, record_id, step);
  if (action === 'create') return now !== undefined;
  if (action === 'remove') return now === undefined;
  return now !== undefined && text(now[field ?? '']) === after;
}
const isWorkedOn = (crm: Crm, id: string, since: number): boolean =>
  crm.db.row('SELECT 1 FROM audit WHERE record_id = ? AND step > ? LIMIT 1', [id, since]) !== undefined;
const text = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell));

/** The last line first, so that what was changed before it went is put back once it is there again. */
export function goBack(crm: Crm, { lines }: LastChange): void {
  for (const line of lines) if (canGoBack(crm, line)) takeBack(crm, line, lines);
}

function takeBack(
  crm: Crm,
  { record, record_id, action, field, before, candidate }: Line,
  lines: readonly Line[],
): void {
  const table = record as TableName;
  // Only what joining two skills takes away comes back: somebody had both.
  const joined = lines.find((line) => line.record === 'skill' && line.field === 'same_as');
  if (table === 'shortlist_entry') offTheList(crm, record_id);
  else if (action === 'create') crm.remove(table, record_id);
  else if (action === 'change') {
    const column = tableOf(table).columns[field ?? ''];
    const cell = before !== null && column?.kind === 'number' ? Number(before) : before;
    crm.update(table, record_id, { [field ?? '']: cell });
  } else if (record === 'candidate_skill' && candidate && joined)
    crm.insert('candidate_skill', { id: record_id, candidate, skill: joined.record_id });
  // A tag that was taken off by itself: the line says which.
  else if (record === 'candidate_tag' && candidate && before)
    crm.insert('candidate_tag', { id: record_id, candidate, tag: before });
}

/** As when somebody is taken off by hand: the pipeline keeps the move. */
function offTheList(crm: Crm, id: string): void {
  const entry = existing(crm, 'shortlist_entry', id);
  crm.remove('shortlist_entry', id);
  noteMove(crm, entry, entry.state, null);
}
