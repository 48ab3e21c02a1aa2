/**
 * Owns the words of one term as they are typed, in quotes or not, and where a star may stand in them: once, at the very end, after at
 * least two letters or digits.
 */
import type { Found } from './fault.ts';
import type { Term } from './tree.ts';
import { type Piece, piecesOf } from './words.ts';

const LEAST = 2;

interface Asked {
  /** undefined: there is no word in it, or something is wrong with it. */
  term: Omit<Term, 'field'> | undefined;
  faults: Found[];
}

/** `at`: where the text begins in the search. */
export function wordsAsked(text: string, at: number): Asked {
  // Of stars in a row the first is what is wrong.
  const stars = [...text.matchAll(/(?<!\*)\*/g)].map(({ index }) => index);
  const pieces = piecesOf(text);
  const [first, last] = [pieces[0], pieces.at(-1)];
  const faults = stars
    .map((star): Found | undefined => {
      const kind = starFault(text, pieces, star);
      return kind && { kind, from: at + star, to: at + star + 1 };
    })
    .filter((fault) => fault !== undefined);
  if (!first || !last || faults.length > 0) return { term: undefined, faults };
  return { term: { kind: 'term', text: text.slice(first.from, last.to), star: stars.length > 0 }, faults };
}

const WORD = /[\p{L}\p{N}]/u;

function starFault(text: string, pieces: readonly Piece[], star: number): Found['kind'] | undefined {
  const before = /[^\s*]*$/.exec(text.slice(0, star))?.[0] ?? '';
  const after = /^[^\s]*/.exec(text.slice(star + 1))?.[0] ?? '';
  if (!WORD.test(before)) return WORD.test(after) ? 'leading-star' : 'lone-star';
  if (WORD.test(after) || after.includes('*') || WORD.test(text.slice(star + 1))) return 'inner-star';
  return lettersBefore(pieces, star) < LEAST ? 'star-too-short' : undefined;
}

/** Of the word that ends before the star, with what joins on to it. */
function lettersBefore(pieces: readonly Piece[], star: number): number {
  let letters = 0;
  for (const { word, to, joined } of pieces.toReversed()) {
    if (to > star) continue;
    letters += word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (!joined) break;
  }
  return letters;
}
