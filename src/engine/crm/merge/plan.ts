/**
 * Owns what a merge would do, row by row, without doing it: the preview that a person sees and the merge that is made are this one plan.
 * Every row that refers to the other record refers to the kept one, whichever table it is in. Never writes.
 */
import { type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { tableNames } from '../schema.ts';
import { foldRows } from './fold-rows.ts';
import { type Choices, mergedFields } from './merged-fields.ts';
import { type Cells, Plan } from './planned-row.ts';

/** Tables whose rows can be of a candidate, with the columns that say of which. The ledgers tell what was; they are never changed. */
export const candidateColumns: readonly { table: TableName; columns: readonly string[] }[] = tableNames.flatMap(
  (table) => {
    const { columns, ledger } = tableOf(table);
    const found = Object.keys(columns).filter((name) => columns[name]?.table === 'candidate');
    return ledger || found.length === 0 ? [] : [{ table, columns: found }];
  },
);

/** Every row that refers to a candidate. */
export const rowsOf = (crm: Crm, candidate: string): { table: TableName; cells: Cells }[] =>
  candidateColumns.flatMap(({ table, columns }) =>
    crm.db
      .rows<Cells>(
        `SELECT * FROM ${table} WHERE ${columns.map((column) => `${column} = ?1`).join(' OR ')} ORDER BY id`,
        [candidate],
      )
      .map((cells) => ({ table, cells })),
  );

/** `master`, `other`: two records that can be merged. */
export function planMerge(crm: Crm, master: Row<'candidate'>, other: Row<'candidate'>, choices: Choices): Plan {
  const plan = new Plan();
  plan.row('candidate', master).after = mergedFields(master, other, choices);
  plan.row('candidate', other).after = undefined;
  for (const person of [master, other])
    for (const { table, cells } of rowsOf(crm, person.id)) {
      const row = plan.row(table, cells);
      if (row.after)
        row.after = { ...row.after, ...ledHere(table, cells, master.id, other.id), ...inUse(table, cells, person) };
    }
  if (!isHeld(plan)) foldRows(crm, plan, master.id, other.id);
  return plan;
}

const ledHere = (table: TableName, cells: Cells, master: string, other: string): Cells =>
  Object.fromEntries(
    Object.entries(tableOf(table).columns)
      .filter(([name, column]) => column.table === 'candidate' && cells[name] === other)
      .map(([name]) => [name, master]),
  );

/** Documents that were archived with their record are in use with it again; their own rule and date stay. */
const inUse = (table: TableName, cells: Cells, person: Row<'candidate'>): Cells =>
  table === 'document' && person.state === 'Archived' && cells['state'] === 'Archived' ? { state: 'Active' } : {};

/** While a hold lasts on either record nothing may go, not even what is there twice. */
const isHeld = (plan: Plan): boolean => plan.of('hold').some(({ before }) => before['released_on'] === null);
