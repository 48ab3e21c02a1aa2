/**
 * Owns what a step is answered with, in the words of the log: how many were found, which parts of a goal are open, which day it is now,
 * which messages arrived.
 */
import { sayCounted } from '../crm/queries/counted.ts';
import { sayWeekday } from '../kernel/date.ts';
import { listWords } from '../kernel/phrases.ts';
import type { Measure } from '../machine/evaluate.ts';
import type { Lookup } from '../record/names.ts';

/** How many a search found, as far as anybody counts. */
export const sayFound = (found: number): string => `${sayCounted(found)} found`;

/** What the CRM answered: how many it found, or which day has begun; undefined where it answered nothing. */
export function sayAnswer(found: number | undefined, before: string, today: string): string | undefined {
  if (found !== undefined) return sayFound(found);
  return today === before ? undefined : `it is ${sayWeekday(today)} now`;
}

/** The sentence of a step with the messages that arrived after it; what its row says of the sender, as it is on the screen. */
export function sayArrived(says: string, arrived: readonly string[], lookup: Lookup): string {
  const from = arrived.map((id) => String(lookup('message', id)?.['sender'] ?? id));
  if (from.length === 0) return says;
  return `${says}; then ${from.length === 1 ? 'a message' : 'messages'} from ${listWords(from)} arrived`;
}

/** The names of the parts that are open. */
export const openParts = (parts: readonly string[], { open }: Measure): string[] =>
  open.flatMap((place) => parts[place] ?? []);

export const sayOpen = (open: readonly string[]): string => (open.length > 0 ? listWords(open) : 'nothing');
