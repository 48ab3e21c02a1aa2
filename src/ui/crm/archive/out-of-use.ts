/** Owns asking for the records of one state with what their lists leave out: when, by whom, until when. */
import type { Row } from '../../../engine/record/catalogue.ts';
import type { Session } from '../../session.svelte.ts';

export type OutOfUse = Row<'candidate'> & { name: string };

export async function outOfUse(session: Session, state: 'Archived' | 'In the bin'): Promise<OutOfUse[]> {
  const lines = await session.ask('candidates', { state });
  const records = await Promise.all(lines.map(({ id }) => session.ask('candidate', { id })));
  return records.flatMap((record, at) => (record ? [{ ...record.candidate, name: lines[at]?.name || 'No name' }] : []));
}
