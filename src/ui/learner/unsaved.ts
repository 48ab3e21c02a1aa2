/**
 * Owns the words of an account between the key and the disk: a copy in this tab's own storage, written at once, so that a reload in the
 * middle of a sentence loses nothing. Never the place where an account is kept: the shelf is.
 */
import { starParts } from '../../evidence/bundle/names.ts';
import type { AccountWords } from './account-hints.ts';

const keyOf = (attempt: string): string => `account ${attempt}`;

export function holdWords(attempt: string, words: AccountWords): void {
  try {
    sessionStorage.setItem(keyOf(attempt), JSON.stringify(words));
  } catch {
    // No room, or no storage in this mode: then the shelf alone has to do.
  }
}

export const letWordsGo = (attempt: string): void => sessionStorage.removeItem(keyOf(attempt));

/** What was typed and never saved; undefined when there is nothing of that kind, or it cannot be read. */
export function heldWords(attempt: string): AccountWords | undefined {
  try {
    const held: unknown = JSON.parse(sessionStorage.getItem(keyOf(attempt)) ?? 'null');
    if (typeof held !== 'object' || held === null) return undefined;
    const fits = starParts.every((part) => typeof (held as Record<string, unknown>)[part] === 'string');
    return fits ? (held as AccountWords) : undefined;
  } catch {
    return undefined;
  }
}
