/**
 * Owns the handlers of decisions of retention and of holds. A decision is a note of what somebody decided: whether it was right under the
 * rules is judged later, and it does nothing by itself.
 */
import type { Row } from '../../record/catalogue.ts';
import { isGone } from '../../record/picks.ts';
import { type Crm, refuse } from '../crm.ts';
import { existing } from '../rules/checks.ts';
import { partIn } from '../rules/parts.ts';
import type { Handler } from './handler.ts';

export const decideRetention: Handler<'decide-retention'> = (crm, { id, ...given }) => {
  personal(crm, given.candidate);
  const isWhole = !given.part || given.part === given.candidate;
  const part = isWhole ? null : partIn(crm, given.candidate, given.part ?? '').id;
  crm.because(given.reason);
  crm.insert('retention_decision', { id, ...given, part, decided_on: crm.today, decided_by: crm.me });
};

export const placeHold: Handler<'place-hold'> = (crm, { id, candidate, reason }) => {
  personal(crm, candidate);
  crm.because(reason);
  crm.insert('hold', { id, candidate, reason, placed_on: crm.today });
};

export const releaseHold: Handler<'release-hold'> = (crm, { hold, reason }) => {
  const found = existing(crm, 'hold', hold);
  if (found.released_on) refuse('', 'This hold is released already.');
  crm.because(reason);
  crm.update('hold', hold, { released_on: crm.today });
};

/** A record in which there is still somebody. */
export function personal(crm: Crm, id: string): Row<'candidate'> {
  const found = existing(crm, 'candidate', id);
  if (isGone(found.state))
    refuse('', `The record ${id} is ${found.state.toLowerCase()}. There is nobody in it any more.`);
  return found;
}
