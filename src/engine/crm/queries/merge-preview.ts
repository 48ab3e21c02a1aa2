/**
 * Owns what a merge would leave, before it is made: the plan that is carried out (crm/merge/plan.ts), as a person reads it. Reads only.
 */
import { type TableName, tableOf } from '../../record/catalogue.ts';
import type { Crm } from '../crm.ts';
import { mergeable } from '../merge/merge.ts';
import { differing } from '../merge/merged-fields.ts';
import { planMerge } from '../merge/plan.ts';
import type { Cells, PlannedRow } from '../merge/planned-row.ts';
import { Refused } from '../refuse.ts';
import { sayOthersLike } from '../rules/twins.ts';
import { counted } from './counted-rows.ts';
import type { MergePreview } from './merge-shapes.ts';
import type { QueryParams } from './shapes.ts';

/** That two are not one person falls when they are made one; it does not go along. */
const NOT_TOLD: readonly TableName[] = ['candidate', 'not_duplicate'];

export function mergePreview(crm: Crm, { master, other, choices }: QueryParams<'mergePreview'>): MergePreview {
  const two = whetherMergeable(crm, master, other);
  if (typeof two === 'string') return { stops: two, fields: [], along: [], once: [], alsoLike: [] };
  const [one, gone] = two;
  const plan = planMerge(crm, one, gone, choices);
  const merged = plan.of('candidate').find(({ id }) => id === master)?.after ?? {};
  const choice = new Set(differing(one, gone));
  const rows = plan.rows.filter(({ table }) => !NOT_TOLD.includes(table));
  return {
    stops: undefined,
    fields: Object.keys(tableOf('candidate').columns).flatMap((field) => {
      const [kept, theirs] = [cellOf(one, field), cellOf(gone, field)];
      if (kept === theirs) return [];
      const isOpen = choice.has(field) && !choices[field];
      const stands = isOpen ? null : cellOf(merged, field);
      return [{ field, kept, other: theirs, stands, isChoice: choice.has(field), isOpen }];
    }),
    along: counted(rows.filter((row) => row.after && isOf(row, other))),
    once: counted(rows.filter(({ after }) => !after)),
    alsoLike: sayOthersLike(crm, master, other, { ...one, ...(merged as Partial<typeof one>) }),
  };
}

const cellOf = (cells: Cells, field: string) => (cells[field] === '' ? null : (cells[field] ?? null));

const isOf = ({ table, before }: PlannedRow, candidate: string): boolean =>
  Object.entries(tableOf(table).columns).some(
    ([name, column]) => column.table === 'candidate' && before[name] === candidate,
  );

function whetherMergeable(crm: Crm, master: string, other: string): ReturnType<typeof mergeable> | string {
  try {
    return mergeable(crm, master, other);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
