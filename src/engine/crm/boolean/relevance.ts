/**
 * Owns how well a record answers a Boolean search, as a number to sort by: how many of its words the record has, and where.
 * An order of the list and no judgement of a person. Must never decide who is found.
 */
import { askedFor } from '../../boolean/find.ts';
import { matchOf } from '../../boolean/index-words.ts';
import type { BooleanField, BooleanNode } from '../../boolean/tree.ts';
import type { Condition } from '../queries/page.ts';
import { hasTerm } from './condition.ts';

/** What a word counts where it stands: in what somebody is, in what they can, anywhere. */
const WEIGHTS: readonly (readonly [field: BooleanField | undefined, points: number])[] = [
  ['title', 3],
  ['skill', 2],
  [undefined, 1],
];
/** More words than these say nothing more about the order. */
const MOST_TERMS = 20;

/** On a line `l` of `candidate_list`. What is asked not to be there counts for nothing. */
export function relevanceOf(tree: BooleanNode): Condition {
  const parts = askedFor(tree)
    .filter(({ field }) => field !== 'status')
    .slice(0, MOST_TERMS)
    .flatMap((term) =>
      WEIGHTS.filter(([field]) => !term.field || field === term.field || field === undefined).map(
        ([field, points]): Condition => ({
          sql: `${points} * (${hasTerm(term.field ?? field)})`,
          cells: [matchOf(term)],
        }),
      ),
    );
  return { sql: parts.map(({ sql }) => sql).join(' + ') || '0', cells: parts.flatMap(({ cells }) => cells) };
}
