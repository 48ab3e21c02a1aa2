/** Owns writing a Boolean search from its tree, in the spelling that every system knows: capitals, AND, brackets where they are needed. */
import { type BooleanField, type BooleanNode, type BooleanTree, type Term, termsOf } from './tree.ts';

const PLAIN = /^(?:\.net|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-/.&'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[+#]*)$/iu;
const OPERATOR = /^(?:and|or|not)$/i;

export const printBoolean = (tree: BooleanTree): string => (tree ? printed(tree, undefined) : '');

function printed(node: BooleanNode, inField: BooleanField | undefined): string {
  const field = inField === undefined && node.kind !== 'not' ? fieldOfAll(node) : undefined;
  if (field && node.kind !== 'term') return `${field}:(${printed(node, field)})`;
  switch (node.kind) {
    case 'term':
      return `${field ? `${field}:` : ''}${words(node)}`;
    case 'not':
      return `NOT ${bracketed(node.of, inField, node.of.kind !== 'term')}`;
    case 'and':
      return node.of.map((side) => bracketed(side, inField, side.kind === 'or')).join(' AND ');
    case 'or':
      return node.of.map((side) => bracketed(side, inField, side.kind === 'and')).join(' OR ');
  }
}

/** In brackets where they are needed, or where they are clearer: AND beside OR. A field brings its own. */
function bracketed(node: BooleanNode, inField: BooleanField | undefined, needed: boolean): string {
  const text = printed(node, inField);
  const ownBrackets = inField === undefined && node.kind !== 'not' && node.kind !== 'term' && fieldOfAll(node);
  return needed && !ownBrackets ? `(${text})` : text;
}

/** The one field in which all of it is looked for. */
function fieldOfAll(node: BooleanNode): BooleanField | undefined {
  const [first, ...more] = termsOf(node);
  return first?.field && more.every(({ field }) => field === first.field) ? first.field : undefined;
}

function words({ text, star }: Term): string {
  const typed = `${text}${star ? '*' : ''}`;
  return PLAIN.test(text) && !OPERATOR.test(text) ? typed : `"${typed}"`;
}
