/**
 * Owns making a Boolean search wider by another word: which of the words of a list stand for one that is asked for, and the search in which
 * either does. Must never know a word itself: the list is given.
 */
import { finderOfTerm } from './find.ts';
import { wordsAsked } from './star.ts';
import { type BooleanNode, joinedBy, partsOf, type Term, termsOf } from './tree.ts';
import { readingsOf } from './words.ts';

/** Other words for what a term asks, each as a term in the same field; none that the search asks for already, or finds with it. */
export function otherTerms(term: Term, asked: BooleanNode, lines: readonly (readonly string[])[]): Term[] {
  const others = lines
    .filter((line) => line.some((word) => isMeant(term, word)))
    .flat()
    .map((word) => ({ ...term, text: wordsAsked(word, 0).term?.text ?? word, star: false }));
  const known = termsOf(asked).filter(({ field }) => field === term.field);
  const found: Term[] = [];
  for (const other of others) if (![...known, ...found].some((one) => finds(one, other.text))) found.push(other);
  return found;
}

/** The whole of it, as the term asks for it. */
function isMeant(term: Term, word: string): boolean {
  if (term.field === 'status' || term.field === 'name' || term.field === 'town') return false;
  const [only, ...more] = finderOfTerm(term)(word);
  return only !== undefined && more.length === 0 && only.from === 0 && only.to === word.length;
}

const finds = (term: Term, text: string): boolean =>
  term.star ? finderOfTerm(term)(text).length > 0 : sameReading(term.text, text);
const sameReading = (one: string, other: string): boolean => {
  const readings = readingsOf(one).map((words) => words.join(' '));
  return readingsOf(other).some((words) => readings.includes(words.join(' ')));
};

/** The same search in which either word will do, wherever the first is asked for. */
export function widened(node: BooleanNode, term: Term, other: Term): BooleanNode {
  if (node.kind === 'term') {
    const isIt = node.text === term.text && node.star === term.star && node.field === term.field;
    return isIt ? { kind: 'or', of: [node, other] } : node;
  }
  if (node.kind === 'not') return { kind: 'not', of: widened(node.of, term, other) };
  const parts = partsOf(node).map((part) => widened(part, term, other));
  return joinedBy(node.kind, parts) ?? node;
}
