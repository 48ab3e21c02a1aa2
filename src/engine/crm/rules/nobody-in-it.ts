/**
 * Owns that nothing new is kept of somebody who was erased or anonymised: no row is put to the record, and nobody is put into it. Asked of
 * what a step wrote, by the catalogue, so that it holds for commands to come. What stays of such a record because it says what the agency did
 * (a request that was logged late, who was told, an incident) can still be put on record.
 */
import type { Change } from '../../log/entry.ts';
import { isGone } from '../../record/picks.ts';
import { type Crm, refuse } from '../crm.ts';
import { STAYS_EMPTIED } from '../erase/what-goes.ts';
import { candidateColumns } from '../merge/plan.ts';
import { existing } from './checks.ts';

const leading: ReadonlyMap<string, readonly string[]> = new Map(
  candidateColumns.filter(({ table }) => !STAYS_EMPTIED.has(table)).map(({ table, columns }) => [table, columns]),
);

/** @throws Refused, where the step under way would keep something of somebody who was gone before it */
export function refuseTakingBack(crm: Crm): void {
  const { changes } = crm;
  const before = new Map(changes.filter(isOfState).map(({ id, from }) => [id, from]));
  const wasGone = (id: string): boolean => isGone(before.has(id) ? before.get(id) : crm.find('candidate', id)?.state);
  const found = changes.map(intoWhom).find((id) => id !== undefined && wasGone(id));
  if (found === undefined) return;
  const { state } = existing(crm, 'candidate', found);
  const how = String(before.get(found) ?? state).toLowerCase();
  refuse('', `The record ${found} is ${how}. There is nobody in it any more, and nothing new is kept in it.`);
}

const isOfState = ({ table, field }: Change): boolean => table === 'candidate' && field === 'state';

/** The record that a change puts something into. */
function intoWhom({ table, id, field, to }: Change): string | undefined {
  if (to === null) return undefined;
  if (table === 'candidate') return id;
  return leading.get(table)?.includes(field) ? String(to) : undefined;
}
