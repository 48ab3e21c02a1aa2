/**
 * Owns a Boolean search as rows that a person fills in: all, any or none of these words, anywhere or in one field; and back. What comes
 * back means the same to the letter. Must never show a search as rows that say something else: the part that no row can say is given back.
 */
import { fail, ok, type Result } from '../kernel/result.ts';
import { type BooleanField, type BooleanNode, type BooleanTree, joinedBy, type Term } from './tree.ts';

export const rowKinds = ['all', 'any', 'none'] as const;
export type RowKind = (typeof rowKinds)[number];
/** A word, or several side by side. */
export type RowWord = Pick<Term, 'text' | 'star'>;
export interface BooleanRow {
  kind: RowKind;
  field: BooleanField | undefined;
  words: readonly RowWord[];
}

/** All rows together. A row without words asks for nothing. */
export function treeOfRows(rows: readonly BooleanRow[]): BooleanTree {
  return joinedBy(
    'and',
    rows.map(nodeOfRow).filter((node) => node !== undefined),
  );
}

function nodeOfRow({ kind, field, words }: BooleanRow): BooleanTree {
  const terms = words.map(({ text, star }): Term => ({ kind: 'term', text, star, field }));
  if (kind === 'all') return joinedBy('and', terms);
  const some = joinedBy('or', terms);
  return kind === 'none' && some ? { kind: 'not', of: some } : some;
}

/** Fails with the first part that no row can say. */
export function rowsOfTree(tree: BooleanTree): Result<BooleanRow[], BooleanNode> {
  const rows: BooleanRow[] = [];
  for (const part of tree === undefined ? [] : tree.kind === 'and' ? tree.of : [tree]) {
    const row = rowOf(part);
    if (!row) return fail(part);
    const last = rows.at(-1);
    if (row.kind === 'all' && last?.kind === 'all' && last.field === row.field)
      rows.splice(-1, 1, { ...last, words: [...last.words, ...row.words] });
    else rows.push(row);
  }
  return ok(rows);
}

function rowOf(node: BooleanNode): BooleanRow | undefined {
  if (node.kind === 'not') {
    const words = sideBySide(node.of);
    return words && { kind: 'none', ...words };
  }
  const words = sideBySide(node);
  return words && { kind: node.kind === 'term' ? 'all' : 'any', ...words };
}

/** One term, or an OR of terms in one field. */
function sideBySide(node: BooleanNode): Omit<BooleanRow, 'kind'> | undefined {
  const terms = node.kind === 'term' ? [node] : node.kind === 'or' ? node.of : [];
  const [first] = terms;
  if (first?.kind !== 'term') return undefined;
  const words: RowWord[] = [];
  for (const term of terms) {
    if (term.kind !== 'term' || term.field !== first.field) return undefined;
    words.push({ text: term.text, star: term.star });
  }
  return { field: first.field, words };
}
