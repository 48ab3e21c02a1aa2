/**
 * Owns the list of records that may be of one person, over the whole database: the pairs that share a blocking key, judged by the one rule
 * (record/same-person/judge.ts), without those of which somebody said that they are two people. Never changes anything.
 */
import { type Judgement, judge } from '../../record/same-person/judge.ts';
import type { Comparing } from '../../record/same-person/person.ts';
import type { Crm } from '../crm.ts';
import { comparing as ownComparing } from './comparing.ts';
import { KeyIndex } from './key-index.ts';
import { comparedIn } from './people.ts';

/** Two records, the lower reference first, and how they were judged. */
export interface PossibleDuplicate {
  people: readonly [string, string];
  judgement: Judgement;
}

/** Pairs that are read and judged together. */
const AT_ONCE = 2000;
const STRENGTHS: readonly string[] = ['certain', 'strong', 'weak'];

/** Surest first, then by reference. `comparing`: what is known of names, where that is not the product's own. */
export function scanForDuplicates(crm: Crm, comparing: Comparing = ownComparing): PossibleDuplicate[] {
  const index = comparing === ownComparing ? crm.keyIndex : new KeyIndex(crm.db, comparing);
  const answered = answeredPairs(crm);
  const found: PossibleDuplicate[] = [];
  let some: (readonly [string, string])[] = [];
  for (const people of index.pairs()) {
    if (!answered.has(people.join())) some.push(people);
    if (some.length === AT_ONCE) {
      found.push(...judged(crm, comparing, some));
      some = [];
    }
  }
  found.push(...judged(crm, comparing, some));
  const rank = ({ judgement }: PossibleDuplicate): number => STRENGTHS.indexOf(judgement.strength);
  return found.sort((a, b) => rank(a) - rank(b) || (a.people.join() < b.people.join() ? -1 : 1));
}

function judged(crm: Crm, comparing: Comparing, pairs: readonly (readonly [string, string])[]): PossibleDuplicate[] {
  const people = comparedIn(crm.db, comparing, [...new Set(pairs.flat())]);
  return pairs.flatMap((pair) => {
    const [a, b] = [people.get(pair[0]), people.get(pair[1])];
    const judgement = a && b && judge(a, b, comparing);
    return judgement && judgement.verdict !== 'different' ? [{ people: pair, judgement }] : [];
  });
}

/** Pairs of which somebody said that they are two people, as "lower,higher". */
const answeredPairs = (crm: Crm): ReadonlySet<string> =>
  new Set(
    crm.db
      .rows<{ pair: string }>("SELECT min(candidate, other) || ',' || max(candidate, other) AS pair FROM not_duplicate")
      .map(({ pair }) => pair),
  );
