/**
 * Owns the check that nothing stands in a step's input but what its command asks for, also where the step was refused.
 * Never asks whether the input is right: the replay shows what came of it.
 */
import { misfitsOf } from '../../engine/command/misfits.ts';
import { commands } from '../../engine/command/registry.ts';
import type { Entry } from '../../engine/log/entry.ts';
import type { Difference } from './verdict.ts';

export const checkInputs = (log: readonly Entry[]): Difference[] =>
  log.flatMap((entry): Difference[] => {
    const says = strange(entry);
    return says ? [{ where: 'log', says: `Step ${entry.step} ${says}` }] : [];
  });

function strange({ command: { name, input } }: Entry): string | undefined {
  const spec = commands.get(name);
  if (!spec) return `is called “${name.slice(0, 60)}”, which is nothing that can be done here.`;
  const surplus = misfitsOf(spec.shape, input).some(({ kind }) => kind === 'unknown');
  return surplus ? 'holds more than its command asks for.' : undefined;
}
