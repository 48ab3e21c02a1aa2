/**
 * Owns what the training layer has in front of the screen, with the words typed there: the layer itself is made anew when it turns from
 * a pane into a sheet, and back. Must never hold what was kept; the recorder does.
 */
import type { Session } from '../session/session.svelte.ts';

export class InFront {
  /** Words for a figure by hand are being typed. */
  taking = $state(false);
  caption = $state('');
  /** The step whose figure is looked at. */
  looking = $state<number | undefined>();

  /** Its words begin anew with the next figure. */
  putAway(): void {
    this.taking = false;
    this.caption = '';
  }
}

const known = new WeakMap<Session, InFront>();

/** The same for every part of the layer. */
export function inFrontOf(session: Session): InFront {
  const front = known.get(session) ?? new InFront();
  known.set(session, front);
  return front;
}
