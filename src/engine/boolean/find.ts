/** Owns where the words of a term stand in a text, so that they can be shown. It finds what the index finds, by the same reading. */
import type { BooleanNode, Term } from './tree.ts';
import { type Piece, piecesOf, type Reading, type ReadWord, readingsOf, readWords } from './words.ts';

/** From a sign to before another. */
export interface Span {
  from: number;
  to: number;
}

/** Says of texts where the term stands in them, in order; none when it does not. */
export function finderOfTerm({ text: asked, star }: Pick<Term, 'text' | 'star'>): (text: string) => Span[] {
  const readings = readingsOf(asked);
  return (text) => {
    const pieces = piecesOf(text);
    const spans = readWords(pieces).flatMap((words) =>
      readings.flatMap((reading) => spansIn(pieces, words, reading, star)),
    );
    return merged(spans);
  };
}

function spansIn(pieces: readonly Piece[], words: readonly ReadWord[], asked: Reading, star: boolean): Span[] {
  const stands = (at: number): boolean =>
    asked.every((word, step) => {
      const found = words[at + step]?.word;
      return star && step === asked.length - 1 ? Boolean(found?.startsWith(word)) : found === word;
    });
  return words.flatMap((first, at) => {
    const [from, to] = stands(at) ? [pieces[first.first], pieces[words[at + asked.length - 1]?.last ?? -1]] : [];
    return from && to ? [{ from: from.from, to: to.to }] : [];
  });
}

/** In order, and none inside another. */
export function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else kept.push({ ...span });
  }
  return kept;
}

/** What is asked for, and not what is left out: only that can be shown where somebody was found. */
export function askedFor(node: BooleanNode, out = false): Term[] {
  if (node.kind === 'term') return out ? [] : [node];
  return node.kind === 'not' ? askedFor(node.of, !out) : node.of.flatMap((side) => askedFor(side, out));
}
