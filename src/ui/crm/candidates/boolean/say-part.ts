/** Owns how a part of a Boolean search is said: the operator as it is written, and what it asks. */
import type { CountedNode } from '../../../../engine/crm/queries/shapes.ts';

type Joined = Exclude<CountedNode['kind'], 'term'>;

export const OPERATOR: Readonly<Record<Joined, string>> = { and: 'AND', or: 'OR', not: 'NOT' };
export const ASKS: Readonly<Record<Joined, string>> = { and: 'all of these', or: 'any of these', not: 'not this' };
/** "AND, all of these" or the words themselves. */
export const sayPart = ({ kind, query }: Pick<CountedNode, 'kind' | 'query'>): string =>
  kind === 'term' ? query : `${OPERATOR[kind]}, ${ASKS[kind]}`;
