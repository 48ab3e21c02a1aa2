/**
 * Owns what this tab remembers of somebody who was taken out: drafts of forms about them go, of other drafts what leads to them, and searches
 * for them. Must never touch the account: those are the learner's own words.
 */
import type { GoneFromSteps } from '../../desk/api.ts';
import { standsIn, takenOut } from '../../engine/kernel/take-out-words.ts';
import { forget, keysOfAttempt, remember, remembered } from '../kit/tab-storage.ts';

type Gone = Pick<GoneFromSteps, 'theirs' | 'words'>;
const ACCOUNT = 'account';
const LIST = 'list';

export function forgetTyped(attempt: string, { theirs, words }: Gone): void {
  for (const key of keysOfAttempt(attempt)) {
    const named = key.split(' ');
    if (named[0] === ACCOUNT) continue;
    const kept = remembered(key);
    // A search without its words would look for “[erased]”.
    const say = named.includes(LIST)
      ? (text: string) => searchWithout(text, words)
      : (text: string) => takenOut(text, words);
    if (named.some((word) => theirs.includes(word))) forget(key);
    else if (standsIn(JSON.stringify(kept) ?? '', words)) remember(key, without(kept, say));
  }
}

/** What is looked for, or nothing where that is them. */
export const searchWithout = (text: string, words: readonly string[]): string => (standsIn(text, words) ? '' : text);

function without(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value);
  if (Array.isArray(value)) return value.map((one) => without(one, say));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, say)]));
}
