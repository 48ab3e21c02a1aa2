/**
 * Owns the steps that lead back from the account and the pack: to be done, and said when they cannot be. Must never choose where a screen goes then.
 */
import { toasts } from '../kit/toasts.svelte.ts';
import type { Session } from '../session/session.svelte.ts';

/** True once the step is done; what stands in its way was said. */
export async function wayBack(session: Session, command: 'write-account' | 'return-to-desk'): Promise<boolean> {
  try {
    const entry = await session.do(command, {});
    if (entry.outcome !== 'refused') return true;
    toasts.say(`Refused: ${entry.refusals[0]?.says ?? entry.says}`, 'warn');
  } catch {
    toasts.say(session.fault ?? 'That could not be saved on this device. Try again.', 'bad');
  }
  return false;
}
