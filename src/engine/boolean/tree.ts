/**
 * Owns what a Boolean search is once it is read: words asked for and how they hang together, and the fields that can be named.
 * Must never hold how it was written; print.ts writes it anew.
 */

/** Fields that can be named before a colon. */
export const booleanFields = ['skill', 'town', 'title', 'status', 'name'] as const;
export type BooleanField = (typeof booleanFields)[number];

/** Words asked for. `text`: as typed, from its first word to its last, without quotes and star. */
export interface Term {
  kind: 'term';
  text: string;
  /** Any ending of the last word. */
  star: boolean;
  /** Only there; undefined: anywhere in the record and its CV. */
  field: BooleanField | undefined;
}
export type BooleanNode =
  | Term
  | { kind: 'not'; of: BooleanNode }
  /** Two or more; none of the same kind. */
  | { kind: 'and' | 'or'; of: readonly BooleanNode[] };

/** undefined: nothing is asked, which is everybody. */
export type BooleanTree = BooleanNode | undefined;

export const partsOf = (node: BooleanNode): readonly BooleanNode[] =>
  node.kind === 'term' ? [] : node.kind === 'not' ? [node.of] : node.of;

export const termsOf = (node: BooleanNode): Term[] => (node.kind === 'term' ? [node] : partsOf(node).flatMap(termsOf));

/** Brackets that change nothing are no level of their own: (a AND b) AND c is a AND b AND c. */
export function joinedBy(kind: 'and' | 'or', nodes: readonly BooleanNode[]): BooleanNode | undefined {
  const [first, ...more] = nodes;
  if (first === undefined || more.length === 0) return first;
  return { kind, of: nodes.flatMap((node) => (node.kind === kind ? node.of : [node])) };
}
