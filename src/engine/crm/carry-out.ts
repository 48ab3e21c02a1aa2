/** Owns doing one command in the sandbox CRM: the door first, then its handler. Throws Refused; the caller has the transaction. */
import type { CommandSpec } from '../command/define.ts';
import { type Cleaned, faultsOf } from '../command/door.ts';
import { type Crm, Refused } from './crm.ts';
import { handlerOf } from './handlers/registry.ts';

export function carryOut(crm: Crm, { name, shape }: CommandSpec, input: Cleaned, engine: number): void {
  const faults = faultsOf(shape, input, crm);
  // The field's own name is enough: no input has two of one name.
  if (faults.length > 0) throw new Refused(faults.map(({ path, says }) => ({ field: path.at(-1) ?? '', says })));
  handlerOf(name, engine)?.(crm, input);
}
