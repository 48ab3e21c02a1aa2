/**
 * Owns the words of an account between the key and the disk: a copy in this tab's own storage, written at once, so that a reload in the
 * middle of a sentence loses nothing. Never the place where an account is kept: the local store is.
 */
import type { StarPart } from '../../evidence/bundle/names.ts';
import { type Clash, overNow, type Typed, typedIn } from '../kit/draft.ts';
import { forget, remember, remembered } from '../kit/tab-storage.ts';
import type { AccountText } from './star.ts';

const keyOf = (attempt: string): string => `account ${attempt}`;

/** `saved`: what the local store holds, as far as this tab knows; `clashes` wait for an answer. */
export function writeUnsaved(
  attempt: string,
  text: AccountText,
  saved: AccountText,
  clashes: Iterable<[StarPart, Typed]>,
): void {
  const kept = { ...typedIn(text, saved), ...Object.fromEntries(clashes) };
  if (Object.keys(kept).length > 0) remember(keyOf(attempt), kept);
  else forget(keyOf(attempt));
}

/** What was typed and never saved, over what is saved now; what has changed since it was typed is told. */
export const readUnsaved = (
  attempt: string,
  saved: AccountText,
): { values: AccountText; clashes: Map<StarPart, Clash> } => overNow(remembered(keyOf(attempt)), saved);
