/** Owns when looking at a record is a step of its own: on taking it up, not on every glance back at it. */
import type { Session } from '../../session/session.svelte.ts';

/** The record on the desk is the one last opened, or last registered. */
export async function openRecord(session: Session, candidate: string): Promise<void> {
  await session.ready;
  if (session.looking) return;
  const opened = session.last('open-candidate');
  const registered = session.last('register-candidate');
  const inHand = (opened?.step ?? 0) > (registered?.step ?? 0) ? opened : registered;
  if (inHand?.command.input['candidate'] !== candidate) await session.do('open-candidate', { candidate });
}
