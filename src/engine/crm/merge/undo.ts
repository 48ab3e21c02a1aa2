/**
 * Owns undoing a merge: every row of both records as it was. What came since is never lost: a row that was added stays with the kept record,
 * a field that was changed keeps its newer value, a row that was removed stays away; all three are told.
 */
import { isTableName, type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { tableNames } from '../schema.ts';
import { candidateColumns, rowsOf } from './plan.ts';
import type { Cells } from './planned-row.ts';

/** A row as a merge found and left it. */
interface Kept {
  table: TableName;
  id: string;
  before: Cells | undefined;
  after: Cells | undefined;
}
/** What was done to the two records since they were merged. `fields`: those that hold something newer. */
export interface Since {
  kind: 'added-since' | 'changed-since' | 'removed-since';
  table: TableName;
  id: string;
  fields: readonly string[];
}

const cellsOf = (json: string | null): Cells | undefined => (json === null ? undefined : JSON.parse(json));

const keptRows = (crm: Crm, merge: string): Kept[] =>
  crm
    .where('merged_row', 'merge', merge)
    .flatMap(({ record, record_id, before, after }): Kept[] =>
      isTableName(record) ? [{ table: record, id: record_id, before: cellsOf(before), after: cellsOf(after) }] : [],
    );

/** What undoing it would keep as it is now; none when nobody has worked on the record since. */
export function sinceMerge(crm: Crm, merge: string): Since[] {
  const { candidate } = existing(crm, 'merge', merge);
  const kept = keptRows(crm, merge);
  const known = new Set(kept.map(({ table, id }) => `${table}:${id}`));
  const added = rowsOf(crm, candidate)
    // The merge itself is not something that was done since.
    .filter(({ table, cells }) => table !== 'merge' && !known.has(`${table}:${cells['id']}`))
    .map(({ table, cells }): Since => ({ kind: 'added-since', table, id: String(cells['id']), fields: [] }));
  const touched = kept.flatMap(({ table, id, after }): Since[] => {
    if (!after) return [];
    const now = crm.lookup(table, id);
    if (!now) return [{ kind: 'removed-since', table, id, fields: [] }];
    const fields = Object.keys(after).filter((field) => now[field] !== after[field]);
    return fields.length > 0 ? [{ kind: 'changed-since', table, id, fields }] : [];
  });
  return [...added, ...touched];
}

/** A later merge that has to be undone before this one, because it took up what this one left; undefined when there is none. */
export function laterMerge(crm: Crm, merge: string): Row<'merge'> | undefined {
  const { candidate } = existing(crm, 'merge', merge);
  const later = crm.all('merge').filter(({ id }) => order(crm, id) > order(crm, merge));
  const mine = touchedBy(crm, merge);
  const rows = new Set(mine.map(keyOf));
  // What comes back may refer to a record that was merged away since.
  const people = new Set(mine.flatMap(({ table, before = {} }) => candidatesIn(table, before)));
  return later
    .toReversed()
    .find(
      ({ id, candidate: master, other }) =>
        master === candidate || people.has(other) || touchedBy(crm, id).some((row) => rows.has(keyOf(row))),
    );
}

const keyOf = ({ table, id }: Kept): string => `${table}:${id}`;
const touchedBy = (crm: Crm, merge: string): Kept[] => keptRows(crm, merge).filter(({ before }) => before);
const candidatesIn = (table: TableName, cells: Cells): Cell[] =>
  table === 'candidate'
    ? [cells['id'] ?? null]
    : (candidateColumns.find((one) => one.table === table)?.columns ?? []).map((column) => cells[column] ?? null);

/** The step of the merge's own line; none while its step is not written yet. */
const order = (crm: Crm, merge: string): number =>
  crm.db.row<{ step: number }>(
    "SELECT max(a.step) AS step FROM merge m JOIN audit a ON a.action = 'merge' AND a.before = m.other WHERE m.id = ?",
    [merge],
  )?.step ?? 0;

export function undoMerge(crm: Crm, merge: string, reason: string): void {
  const { candidate, other } = existing(crm, 'merge', merge);
  const master = existing(crm, 'candidate', candidate);
  if (master.state !== 'Active' && master.state !== 'Archived')
    refuse(
      '',
      master.state === 'In the bin'
        ? `The record ${candidate} is in the bin. Restore it before you undo its merge.`
        : `The record ${candidate} is ${master.state.toLowerCase()}. What was merged into it cannot be brought back.`,
    );
  const later = laterMerge(crm, merge);
  if (later)
    refuse('', `A later merge, of ${later.other} into ${later.candidate}, goes on from this one. Undo that one first.`);
  const kept = keptRows(crm, merge);
  crm.because(reason);
  crm.merged('undo merge', candidate, other);
  for (const { id } of crm.where('merged_row', 'merge', merge)) crm.forget('merged_row', id);
  crm.forget('merge', merge);
  // Tables stand after those they refer to.
  for (const table of tableNames)
    for (const row of kept.filter((one) => one.table === table)) if (row.before && !row.after) bringBack(crm, row);
  for (const row of kept) putBack(crm, row);
}

function bringBack(crm: Crm, { table, id, before = {} }: Kept): void {
  refuseLoose(crm, table, id, before);
  crm.insert(table, before as { id: string });
}

function putBack(crm: Crm, { table, id, before, after }: Kept): void {
  const now = crm.lookup(table, id);
  if (!before || !after || !now) return;
  const fields = Object.keys(before).filter((field) => before[field] !== after[field] && now[field] === after[field]);
  const cells = Object.fromEntries(fields.map((field) => [field, before[field] ?? null]));
  refuseLoose(crm, table, id, cells);
  if (fields.length > 0) crm.update(table, id, cells);
}

/** What a row referred to can have been taken away since. */
function refuseLoose(crm: Crm, table: TableName, id: string, cells: Cells): void {
  for (const [field, { table: of }] of Object.entries(tableOf(table).columns))
    if (of && isTableName(of) && cells[field] && !crm.lookup(of, String(cells[field])))
      refuse(
        '',
        `The ${tableOf(table).noun} ${id} cannot be as it was: its ${tableOf(of).noun} ${cells[field]} is not there any more.`,
      );
}
