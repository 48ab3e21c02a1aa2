/**
 * Owns the words of an account between the key and the disk: a copy in this tab's own storage, written at once, so that a reload in the
 * middle of a sentence loses nothing. Never the place where an account is kept: the local store is.
 */
import { starParts } from '../../evidence/bundle/names.ts';
import { forget, member, remember, remembered } from '../kit/tab-storage.ts';
import type { AccountText } from './account-hints.ts';

const keyOf = (attempt: string): string => `account ${attempt}`;

export const writeUnsaved = (attempt: string, text: AccountText): void => remember(keyOf(attempt), text);
export const clearUnsaved = (attempt: string): void => forget(keyOf(attempt));

/** What was typed and never saved; undefined when there is nothing of that kind, or it cannot be read. */
export function readUnsaved(attempt: string): AccountText | undefined {
  const held = remembered(keyOf(attempt));
  return starParts.every((part) => typeof member(held, part) === 'string') ? (held as AccountText) : undefined;
}
