/** Owns the small checks that several handlers share: a row that must be there, a record in daily use. */
import { labelOf, type Row, type TableName, tableOf } from '../../record/catalogue.ts';
import { isGone } from '../../record/picks.ts';
import { type Crm, refuse } from '../crm.ts';

/** The rows a step names must exist. */
export function existing<N extends TableName>(crm: Crm, table: N, id: string): Row<N> {
  return crm.find(table, id) ?? refuse('', `There is no ${tableOf(table).noun} ${id}.`);
}

/** A candidate whose record is in daily use. */
export function liveCandidate(crm: Crm, id: string): Row<'candidate'> {
  const found = existing(crm, 'candidate', id);
  if (isGone(found.state)) refuse('', `The record ${id} is ${found.state.toLowerCase()}. That cannot be undone.`);
  if (found.state !== 'Active')
    refuse(
      '',
      `The record ${id} is ${found.state === 'In the bin' ? 'in the bin' : found.state.toLowerCase()}. Restore it before you change it.`,
    );
  return found;
}

/** What a rule between fields says of one of them, under the words that stand on it. */
export const refuseField = (table: TableName, field: string, says: string): never =>
  refuse(field, `${labelOf(table, field)}: ${says}`);
