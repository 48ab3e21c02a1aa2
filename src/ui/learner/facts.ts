/**
 * Owns the facts of a debrief as they are put into an account: what the log says, by the numbers of its steps. Never an opinion, and never
 * what the learner thought: that is theirs to write. Pure.
 */
import { capital } from '../../engine/kernel/phrases.ts';
import { BY_A_LOSS } from '../../engine/log/held.ts';
import type { GoalDebrief, TrapDebrief } from '../../engine/run/debrief.ts';
import type { TrapMet } from '../../engine/run/traps-met.ts';
import type { StarPart } from '../../evidence/bundle/names.ts';

export interface Fact {
  says: string;
  /** Where it belongs. */
  part: StarPart;
}

const bare = (says: string): string => says.replace(/[.\s]+$/, '');

/** undefined for a goal that never held: there is no step to name. */
export function goalFact({ says, holds, reported, by, until }: GoalDebrief): Fact | undefined {
  if (!by) return undefined;
  if (until)
    return {
      says: `“${bare(says)}” held after step ${by.step} and no longer after step ${until.step}.`,
      part: 'result',
    };
  const how = reported ? `, ${BY_A_LOSS}` : '';
  return holds ? { says: `“${bare(says)}” holds since step ${by.step}${how}.`, part: 'result' } : undefined;
}

export function trapFact({ says }: TrapDebrief, { into, messages, righted }: TrapMet): Fact {
  const came = messages.map(({ from, step }) => `${from} wrote after step ${step}`).join(', ');
  const end = righted ? `I put it right with step ${righted.step}` : 'it is not put right';
  return {
    says: `With step ${into.step}: “${bare(says)}”. ${capital([came, end].filter(Boolean).join('; '))}.`,
    part: 'action',
  };
}
