/** Owns what a run goes by of a list of words; how a tutor writes one stands in text-check.ts, which a run never reads. */
import type { WordList } from '../kernel/speaks-of.ts';
import type { Words } from './text-check.ts';

/** What is looked for by a list, and how its examples must be read; undefined for a list of beginnings. */
export const spoken = (list: Words): (WordList & { counts: string[]; not: string[] }) | undefined =>
  Array.isArray(list) ? undefined : list;

/** The part of it that the engine goes by. */
export const listOf = ({ any, except, 'even-denied': denied }: WordList): WordList => ({
  any,
  ...(except && { except }),
  ...(denied && { 'even-denied': true }),
});
