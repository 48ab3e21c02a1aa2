/**
 * Owns by which words somebody can be found in texts about others: the name in each order, e-mail, mobile, address, as they are typed.
 * Must never be kept beyond the step that asks.
 */
import type { Row } from '../../record/catalogue.ts';

export interface TheirWords {
  /** The whole name. It is taken out of texts about other candidates too, who may share a telephone or an address with them. */
  name: readonly string[];
  /** And whatever else leads to them. */
  all: readonly string[];
  /** In what was looked for, each name by itself as well. */
  alone: readonly string[];
}

type Named = Pick<Row<'candidate'>, 'first_name' | 'last_name' | 'email' | 'mobile' | 'address'>;

export function theirWords(people: readonly Named[]): TheirWords {
  const name = people.flatMap(({ first_name: first, last_name: last }) =>
    first && last ? [`${first} ${last}`, `${last} ${first}`, `${last}, ${first}`, `${last}-${first.slice(0, 1)}`] : [],
  );
  const all = [
    ...name,
    ...people.flatMap(({ email, mobile, address }) => [email, address, ...(mobile ? dialled(mobile) : [])]),
  ];
  const names = people.flatMap(({ first_name: first, last_name: last }) => [first, last]);
  return { name: longestFirst(name), all: longestFirst(all), alone: longestFirst([...all, ...names]) };
}

const dialled = (mobile: string): string[] =>
  [mobile, `+44 ${mobile.slice(1)}`].flatMap((number) => [number, number.replaceAll(' ', '')]);

/** So that of two that begin alike the whole one is taken. */
const longestFirst = (words: readonly (string | null)[]): string[] =>
  [...new Set(words.filter((word): word is string => word !== null && word.trim().length > 1))].toSorted(
    (a, b) => b.length - a.length,
  );
