/**
 * Owns how a text is read for Boolean search: its words as they are compared, where they stand, and the two ways in which it is read.
 * Rules of tests/cases/boolean.yaml, “How a word is compared”. Must never stem, skip a word or know where a text comes from.
 */
import { fold } from '../kernel/text.ts';

/** A word as it is compared, and where it stands in the text. */
export interface Piece {
  word: string;
  from: number;
  to: number;
  /** Only a hyphen, slash, dot or ampersand stands between it and the word before: they can be one word. */
  joined: boolean;
}
/** Words one after another. */
export type Reading = readonly string[];

const APOSTROPHES = "'’‘ʻʼʽ‛`´ʹ′＇";
/** A comma of thousands, seen from itself: “26,000”, “1,250,000”. */
const THOUSANDS = String.raw`(?<=(?<![\d.,])\d{1,3}(?:,\d{3})*),(?=\d{3}(?:,\d{3})*(?!,?\d))`;
/** “.net” with its dot; or letters and digits, with the signs that belong to them, and the + and # behind a word: “C++”. */
const pieces = (letter: string, inside: string, apostrophe: string): string =>
  String.raw`\.net(?!${inside})|${letter}${inside}*(?:(?:${apostrophe}|(?<=[\d\p{N}])\.(?=[\d\p{N}])|${THOUSANDS})${inside}+)*(?:[+#]+(?![+#]|${letter}))?`;
const ANY_TEXT = new RegExp(
  pieces(
    String.raw`[\p{L}\p{N}]`,
    String.raw`[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]`,
    String.raw`(?<=\p{L}\p{M}*)[${APOSTROPHES}](?=\p{L})`,
  ),
  'giu',
);
/** The same for a text of nothing but ASCII, as most are: three times as fast. */
const PLAIN_TEXT = new RegExp(
  pieces('[a-z0-9]', '[a-z0-9]', "(?<=[a-z])['`](?=[a-z])").replaceAll(String.raw`[\d\p{N}]`, String.raw`\d`),
  'gi',
);
const ASCII = /^\p{ASCII}*$/u;
const JOINER = /^[-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d/.&]$/;
const ENDS_IN_LETTER = /[\p{L}\p{N}]\p{M}*$/u;

const COMMA_OF_THOUSANDS = new RegExp(THOUSANDS, 'y');
export function isCommaOfThousands(text: string, at: number): boolean {
  COMMA_OF_THOUSANDS.lastIndex = at;
  return COMMA_OF_THOUSANDS.test(text);
}

const UNCOMPARED = /[^\p{L}\p{N}.+#]/gu;
const compared = (word: string, plain: boolean): string =>
  plain ? word.toLowerCase().replace(/['`,]/g, '') : fold(word.replaceAll(',', '')).replace(UNCOMPARED, '');

export function piecesOf(text: string): Piece[] {
  const found: Piece[] = [];
  const plain = ASCII.test(text);
  let end = 0;
  for (const { 0: typed, index } of text.matchAll(plain ? PLAIN_TEXT : ANY_TEXT)) {
    const word = compared(typed, plain);
    if (word === '' || word === '.') continue;
    found.push({ word, from: index, to: index + typed.length, joined: isJoined(text, end, index) });
    end = index + typed.length;
  }
  return found;
}

/** One sign between letters or digits; the dot of “.net” is such a sign too. */
const isJoined = (text: string, end: number, from: number): boolean =>
  end > 0 &&
  (from === end ? text.charAt(from) === '.' : from === end + 1 && JOINER.test(text.charAt(end))) &&
  ENDS_IN_LETTER.test(text.slice(Math.max(0, end - 8), end));

/** A word of one reading, with the pieces it is made of: from the first of them to the last. */
export interface ReadWord {
  word: string;
  first: number;
  last: number;
}

/** With a gap where a sign joins two pieces. */
const withGaps = (pieces: readonly Piece[]): ReadWord[] =>
  pieces.map(({ word }, at) => ({ word, first: at, last: at }));

/** With nothing there. */
function inOne(pieces: readonly Piece[]): ReadWord[] {
  const words: ReadWord[] = [];
  for (const [at, { word, joined }] of pieces.entries()) {
    const before = words.at(-1);
    if (joined && before) {
      before.word += word.replace(/^\./, '');
      before.last = at;
    } else words.push({ word, first: at, last: at });
  }
  return words;
}

/** The one or two ways in which pieces are read. */
export const readWords = (pieces: readonly Piece[]): ReadWord[][] =>
  pieces.some(({ joined }) => joined) ? [withGaps(pieces), inOne(pieces)] : [withGaps(pieces)];

export const readingsOf = (text: string): Reading[] =>
  readWords(piecesOf(text)).map((words) => words.map(({ word }) => word));
