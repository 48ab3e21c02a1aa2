/**
 * Owns the worklist of what is due, as far as it was looked for: slice by slice of the register, until a page of it is there. Asked anew
 * when something it reads was written. Must never go through all of an agency unasked.
 */
import type { RetentionLine } from '../../../engine/crm/queries/retention-shapes.ts';
import type { Session } from '../../session/session.svelte.ts';

const PAGE = 25;

export interface DuePage {
  lines: RetentionLine[];
  looked: number;
  /** There is more of the register to look through. */
  more: boolean;
}

/** `on`: what will be due on that day and is not yet; left out, what is due today. */
export async function dueUpTo(session: Session, pages: number, on?: string): Promise<DuePage> {
  const lines: RetentionLine[] = [];
  let looked = 0;
  for (let after: string | null = ''; after !== null; ) {
    const slice: Awaited<ReturnType<typeof ask>> = await ask(session, after, on);
    lines.push(...slice.lines.filter((line) => on === undefined || !line.isDueNow));
    looked += slice.looked;
    after = slice.next;
    if (lines.length >= pages * PAGE) return { lines, looked, more: after !== null };
  }
  return { lines, looked, more: false };
}

const ask = (session: Session, after: string, on?: string) =>
  session.query('dueForRelease', { after, ...(on && { on }) });
