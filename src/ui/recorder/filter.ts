/** Owns finding a step or a figure in a long list: by words, in any order, and by criterion. Pure. */
import { fold } from '../../engine/kernel/text.ts';

export interface Findable {
  /** Everything it may be looked for by. */
  words: string;
  criteria: readonly string[];
}
export interface Filter {
  words: string;
  /** '' for any. */
  criterion: string;
}

/** A shorter list is taken in at a glance. */
export const LONG_LIST = 6;

export function matches({ words, criteria }: Findable, filter: Filter): boolean {
  const own = fold(words);
  const wanted = fold(filter.words).split(/\s+/).filter(Boolean);
  return wanted.every((word) => own.includes(word)) && (filter.criterion === '' || criteria.includes(filter.criterion));
}

/** Every criterion that something in the list speaks to, in order. */
export const criteriaOf = (all: readonly Pick<Findable, 'criteria'>[]): string[] =>
  [...new Set(all.flatMap(({ criteria }) => criteria))].sort();
