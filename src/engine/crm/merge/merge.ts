/**
 * Owns merging one record into another, and where an old reference leads afterwards. What is done is the plan (plan.ts), and is kept row by
 * row, so that it can be undone. Must never do anything that the plan does not hold.
 */
import { canonical } from '../../kernel/json.ts';
import { labelOf, type Row } from '../../record/catalogue.ts';
import { mergeOf } from '../../record/merging.ts';
import { isGone } from '../../record/picks.ts';
import { type Crm, Refused, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { tableNames } from '../schema.ts';
import { type Choices, differing } from './merged-fields.ts';
import { planMerge } from './plan.ts';
import type { Plan, PlannedRow } from './planned-row.ts';

export interface Merge {
  master: string;
  other: string;
  choices: Choices;
  reason: string;
}

/** The two records, when they can be merged. @throws Refused */
export function mergeable(crm: Crm, master: string, other: string): [Row<'candidate'>, Row<'candidate'>] {
  if (master === other)
    refuse('other', 'A record cannot be merged with itself. Choose the other record of this person.');
  return [usable(crm, master), usable(crm, other)];
}

function usable(crm: Crm, id: string): Row<'candidate'> {
  const found = existing(crm, 'candidate', id);
  if (found.state === 'In the bin') refuse('', `The record ${id} is in the bin. Restore it before you merge it.`);
  if (isGone(found.state))
    refuse('', `The record ${id} is ${found.state.toLowerCase()}. There is nothing left of it to merge.`);
  return found;
}

export function mergeCandidates(crm: Crm, { master, other, choices, reason }: Merge): void {
  const [one, two] = mergeable(crm, master, other);
  const open = differing(one, two).filter((field) => !choices[field]);
  if (open.length > 0) throw new Refused(open.map((field) => ({ field, says: sayBoth(field, one, two) })));
  const plan = planMerge(crm, one, two, choices);
  crm.because(reason);
  crm.merged('merge', master, other);
  write(crm, plan);
  keepRows(
    crm,
    { id: mergeOf(other), candidate: master, other, reason, merged_on: crm.today, merged_by: crm.me },
    plan,
  );
}

const sayBoth = (field: string, one: Row<'candidate'>, two: Row<'candidate'>): string => {
  const said = ({ id, [field as keyof typeof one]: cell }: Row<'candidate'>) => `“${cell}” in ${id}`;
  return `${labelOf('candidate', field)}: ${said(one)}, ${said(two)}. Say whose is kept.`;
};

/** First what changes, so that nothing refers any more to what goes; then what goes, the last made first. */
function write(crm: Crm, plan: Plan): void {
  for (const { table, id, before, after } of plan.rows) if (after && after !== before) crm.update(table, id, after);
  const gone = plan.rows.filter(({ after }) => !after);
  for (const table of tableNames.toReversed())
    for (const row of gone.filter((one) => one.table === table)) crm.remove(table, row.id);
}

function keepRows(crm: Crm, merge: Row<'merge'>, plan: Plan): void {
  crm.keep('merge', merge);
  for (const [i, { table, id, before, after }] of plan.rows.entries())
    crm.keep('merged_row', {
      id: `${merge.id}/${String(i + 1).padStart(3, '0')}`,
      merge: merge.id,
      record: table,
      record_id: id,
      before: isTouched({ table, id, before, after }) ? canonical(before) : null,
      after: after ? canonical(after) : null,
    });
}

const isTouched = ({ before, after }: PlannedRow): boolean =>
  !after || Object.keys(before).some((field) => before[field] !== after[field]);

/** The record that this reference leads to: itself while it is there, or the one it was merged into; undefined where there is none. */
export const leadsTo = (crm: Crm, candidate: string): string | undefined =>
  crm.find('candidate', candidate)
    ? candidate
    : crm.db.row<{ candidate: string }>('SELECT candidate FROM merge WHERE other = ?', [candidate])?.candidate;
