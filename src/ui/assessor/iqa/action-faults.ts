/** Owns what is wrong with an action as it was typed, and where. */
import type { SampledDraft } from '../../../desk/iqa-drafts.ts';
import { dayFault } from '../day-to-come.ts';

type Action = SampledDraft['actions'][number];

export const actionFault = ({ says, day }: Action) => ({
  says: says.trim() ? undefined : 'Say what has to be done, or take this line away.',
  day: dayFault(day),
});

export const NO_ACTION = 'Say at least one thing that has to be done.';

/** The id of the first field with a fault, or of the button by which one is added. */
export function firstBad(actions: readonly Action[]): string | undefined {
  if (actions.length === 0) return 'iqa-add-action';
  const at = actions.findIndex((action) => Object.values(actionFault(action)).some(Boolean));
  const bad = actions[at];
  if (!bad) return undefined;
  return actionFault(bad).says ? `iqa-action-${at}` : `iqa-day-${at}`;
}
