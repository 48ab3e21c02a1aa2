/**
 * Owns doing one command in the sandbox CRM: the door first, then its handler, then what came of it. Throws Refused; the caller has the
 * transaction. Never knows a command by its name: what holds for one that changes nothing holds for all, also for those to come.
 */
import type { CommandSpec } from '../command/define.ts';
import { type Cleaned, faultsOf } from '../command/door.ts';
import { type History, inForce, since } from '../kernel/versions.ts';
import { type Crm, Refused, refuse } from './crm.ts';
import { handlerOf } from './handlers/registry.ts';
import { refuseOutOfSight } from './rules/named-rows.ts';
import { refuseTakingBack } from './rules/nobody-in-it.ts';

export const NOTHING_CHANGED = 'Nothing was changed, so there is nothing to save.';

/** What is asked of what a step wrote, whichever command it was. */
const OF_WHAT_WAS_WRITTEN: History<(crm: Crm) => void> = [since(1, () => undefined), since(2, refuseTakingBack)];

export function carryOut(crm: Crm, { name, shape, effect }: CommandSpec, input: Cleaned, engine: number): void {
  refuseOutOfSight(crm, shape, input);
  const faults = faultsOf(shape, input, crm);
  // The field's own name is enough: no input has two of one name.
  if (faults.length > 0) throw new Refused(faults.map(({ path, says }) => ({ field: path.at(-1) ?? '', says })));
  const handler = handlerOf(name, engine);
  handler?.(crm, input);
  if (handler && effect === 'change') inForce(OF_WHAT_WAS_WRITTEN, engine)?.(crm);
  // Judged by what was written, not by what was given: a step that is logged as done has done something.
  if (handler && effect === 'change' && !crm.hasChanged) refuse('', NOTHING_CHANGED);
}
