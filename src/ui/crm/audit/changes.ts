/**
 * Owns lines of the audit trail as they are read: what one step did to one record is one row, and papers that only followed
 * their record into the bin, the archive or back stand with it. Pure; leaves out no line.
 */
import type { AuditEntry } from '../../../engine/crm/queries/shapes.ts';
import { ERASED } from '../../../engine/kernel/take-out-words.ts';
import { isTableName, tableOf } from '../../../engine/record/catalogue.ts';
import { sayLoose } from '../say-value.ts';

export interface ChangeRow extends AuditEntry {
  /** Every field that was changed; one line without a field for a record that was made or removed. */
  lines: readonly AuditEntry[];
  /** What the papers are called that followed. */
  followed: readonly string[];
}

const isSame = (a: AuditEntry, b: AuditEntry): boolean =>
  a.step === b.step &&
  a.on_day === b.on_day &&
  a.action === b.action &&
  a.record === b.record &&
  a.record_id === b.record_id;

/** Only moved from one state to another, like the record it belongs to in the same step. */
const follows = (paper: ChangeRow, row: ChangeRow): boolean =>
  paper.record === 'document' &&
  row.record === 'candidate' &&
  paper.step === row.step &&
  paper.step > 0 &&
  paper.candidate === row.record_id &&
  paper.lines.every(({ field }) => field === 'state') &&
  row.lines.some(({ field, after }) => field === 'state' && after === paper.after);

/** Newest first, as the lines are given. */
export function rowsOf(lines: readonly AuditEntry[]): ChangeRow[] {
  const rows: ChangeRow[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && isSame(last, line)) rows[rows.length - 1] = { ...last, lines: [line, ...last.lines] };
    else rows.push({ ...line, lines: [line], followed: [] });
  }
  return rows.flatMap((row) => {
    if (rows.some((other) => follows(row, other))) return [];
    const papers = rows.filter((paper) => follows(paper, row));
    // What happened to the record stands before what went with it.
    const lines = row.lines.toSorted((a, b) => Number(b.field === 'state') - Number(a.field === 'state'));
    return [
      { ...row, lines, followed: papers.map(({ record_name, record_id }) => record_name ?? record_id).reverse() },
    ];
  });
}

/** A value as it stands on the screen: a name for a reference, a day in words. */
export function sayChange({ record, field }: AuditEntry, value: string | null, name: string | null): string {
  // Whatever stood there, of somebody who is gone: it is no value of the column any more.
  if (value === ERASED) return value;
  const column = isTableName(record) ? tableOf(record).columns[field ?? ''] : undefined;
  if (column?.says && value !== null) return column.says(value);
  if (column?.kind === 'flag') return value === '1' ? 'Yes' : 'No';
  return name ?? sayLoose(value);
}
