/** Owns random Boolean searches and records for property tests. Must never know what fits what. */
import fc from 'fast-check';
import { type BooleanNode, type BooleanTree, joinedBy, type Term } from '../../src/engine/boolean/tree.ts';
import { availabilities } from '../../src/engine/record/picks.ts';
import type { Candidate } from './boolean-records.ts';

/** Few words, so that searches find something; with the signs that are read in a way of their own. */
export const WORDS = [
  'sage',
  'Sage',
  'xero',
  '50',
  'C',
  'C++',
  'C#',
  '.NET',
  'ASP.NET',
  'a/p',
  'AP',
  'back-office',
  'back',
  'office',
  'backoffice',
  'or',
  'O’Neill',
  'oneill',
  'Łódź',
  '7.5',
  '26,000',
  '26000',
  'R&D',
  'C+E',
  'العربية',
] as const;
const word = fc.constantFrom(...WORDS);
const text = fc.oneof(
  { arbitrary: word, weight: 4 },
  { arbitrary: fc.tuple(word, word).map((two) => two.join(' ')), weight: 1 },
);
const ENDS_IN_TWO = /[\p{L}\p{N}]{2}$/u;

export const aWord: fc.Arbitrary<Pick<Term, 'text' | 'star'>> = fc
  .record({ text, star: fc.boolean() })
  .map((one) => ({ text: one.text, star: one.star && ENDS_IN_TWO.test(one.text) }));

const term: fc.Arbitrary<Term> = fc.oneof(
  fc
    .tuple(
      aWord,
      fc.constantFrom(undefined, undefined, 'skill' as const, 'town' as const, 'title' as const, 'name' as const),
    )
    .map(([asked, field]) => ({ kind: 'term', ...asked, field }) as const),
  fc
    .constantFrom('available', 'Available soon')
    .map((value) => ({ kind: 'term', text: value, star: false, field: 'status' }) as const),
  fc.constant({ kind: 'term', text: 'avail', star: true, field: 'status' } as const),
);

const { tree } = fc.letrec<{ tree: BooleanNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    term,
    tie('tree').map((of) => ({ kind: 'not', of }) as const),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([kind, of]) => joinedBy(kind, of))
      .filter((node) => node !== undefined),
  ),
}));
export const aNode: fc.Arbitrary<BooleanNode> = tree;
export const aTree: fc.Arbitrary<BooleanTree> = fc.option(tree, { nil: undefined });

const SIGNS = [' ', ', ', '. ', ' - ', ' & ', '/', '-', '; ', '\n', ' (', '_'] as const;
const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([word, sign]) => word + sign).join(''));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 4 });

/** A person with words of the same few; all in daily use. */
export const somePeople: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      name: prose.map((name) => `Jo ${name.trim()}`),
      town: maybe(prose),
      title: maybe(prose),
      skills: fc.uniqueArray(prose, { maxLength: 3 }),
      summary: maybe(prose),
      cv: maybe(prose),
      availability: maybe(fc.constantFrom(...availabilities)),
      state: fc.constant('Active'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((people) => people.map((one, at) => ({ id: `CAND-${10 + at}`, ...one })));
