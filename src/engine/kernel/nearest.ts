/**
 * Owns the guess which of some names was meant by one that is none of them. The only file that imports fastest-levenshtein.
 * Must never be sure: what it gives is asked ("did you mean …?"), never put in place.
 */
import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/** What people mix up without knowing: capitals, and the signs between words. */
const bare = (word: string): string => fold(word).replace(/[\s_-]+/g, '');

/** Slips that a word of this length has room for before it is another word. */
const room = (length: number): number => (length <= 3 ? 1 : length <= 7 ? 2 : Math.floor(length / 3));

/** The name that comes closest, the first of several; undefined when none is close. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const wanted = bare(word.slice(0, 80));
  if (wanted === '') return undefined;
  let best: { name: string; slips: number } | undefined;
  for (const name of names) {
    const plain = bare(name);
    const slips = plain === wanted ? 0 : distance(plain, wanted);
    if (slips <= Math.min(room(wanted.length), room(plain.length)) && slips < (best?.slips ?? Number.POSITIVE_INFINITY))
      best = { name, slips };
  }
  return best?.name;
}
