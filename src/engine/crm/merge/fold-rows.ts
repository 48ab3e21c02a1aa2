/**
 * Owns what is kept once when two records become one: rows of both that say the same (record/merging.ts), and what was said of the two as of
 * two people. What referred to the row that goes refers to the one that is left. Works on a plan; never writes.
 */
import { type TableName, tableOf } from '../../record/catalogue.ts';
import type { Cell } from '../../record/column.ts';
import { type KeptOnce, keptOnce } from '../../record/merging.ts';
import type { Crm } from '../crm.ts';
import { tableNames } from '../schema.ts';
import type { Cells, Plan, PlannedRow } from './planned-row.ts';

export function foldRows(crm: Crm, plan: Plan, master: string, other: string): void {
  for (const [table, rule] of Object.entries(keptOnce) as [TableName, KeptOnce][]) {
    const [mine, theirs] = [master, other].map((person) =>
      plan.of(table).filter(({ before }) => before['candidate'] === person),
    );
    foldTwo(crm, plan, rule, mine ?? [], theirs ?? []);
  }
  foldAnswers(plan);
}

function foldTwo(crm: Crm, plan: Plan, rule: KeptOnce, mine: PlannedRow[], theirs: PlannedRow[]): void {
  const free = [...mine];
  for (const row of theirs) {
    const at = free.findIndex((twin) => sayTheSame(rule, twin, row));
    const [twin] = at < 0 ? [] : free.splice(at, 1);
    if (!twin) continue;
    const [left, gone] = isFurther(rule, row, twin) ? [row, twin] : [twin, row];
    left.after = foldedCells(rule, left.after ?? left.before, gone.before);
    gone.after = undefined;
    pointAt(crm, plan, gone, left.id);
  }
}

function sayTheSame({ by }: KeptOnce, a: PlannedRow, b: PlannedRow): boolean {
  const fields = by ?? Object.keys(tableOf(a.table).columns).filter((field) => field !== 'candidate');
  return fields.every((field) => a.before[field] === b.before[field]);
}

/** Where both are as far along, the one that was there first, whichever record is kept. */
function isFurther({ furthest, earlier = [] }: KeptOnce, row: PlannedRow, twin: PlannedRow): boolean {
  if (!furthest) return false;
  const place = ({ before }: PlannedRow): number => furthest.order.indexOf(String(before[furthest.field]));
  const first = ({ before, id }: PlannedRow): string => [...earlier.map((field) => before[field]), id].join();
  return place(row) === place(twin) ? first(row) < first(twin) : place(row) > place(twin);
}

function foldedCells({ greater = [], earlier = [], both = [] }: KeptOnce, left: Cells, gone: Cells): Cells {
  return Object.fromEntries(
    Object.entries(left).map(([field, cell]): [string, Cell] => {
      const other = gone[field] ?? null;
      if (cell === null || other === null) return [field, cell ?? other];
      if (greater.includes(field)) return [field, cell > other ? cell : other];
      if (earlier.includes(field)) return [field, cell < other ? cell : other];
      return [field, both.includes(field) && cell !== other ? `${cell}\n${other}` : cell];
    }),
  );
}

/** Rows of whatever table that refer to one that goes. */
function pointAt(crm: Crm, plan: Plan, { table, id }: PlannedRow, left: string): void {
  for (const name of tableNames) {
    const columns = Object.entries(tableOf(name).columns).filter(([, column]) => column.table === table);
    for (const [column] of columns)
      for (const cells of crm.db.rows<Cells>(`SELECT * FROM ${name} WHERE ${column} = ? ORDER BY id`, [id])) {
        const row = plan.row(name, cells);
        if (row.after) row.after = { ...row.after, [column]: left };
      }
  }
}

/** Two answers about the same two people are one, and of one person nothing is said. */
function foldAnswers(plan: Plan): void {
  const seen = new Set<string>();
  for (const row of plan.of('not_duplicate')) {
    const pair = [row.after?.['candidate'], row.after?.['other']].sort();
    if (pair[0] === pair[1] || seen.has(pair.join())) row.after = undefined;
    seen.add(pair.join());
  }
}
