/** Owns how much a text really says: different words that could be words. A letter, a row of signs or one word again and again says nothing. */
import { fold } from './text.ts';

const WORD = /[\p{L}][\p{L}\p{M}]*/gu;
/** Scripts that need no vowels to be read have words all the same. */
const LATIN = /^[a-z]+$/;
const CAN_BE_SAID = /[aeiouy]/;
const ONE_LETTER = /^(\p{L})\1*$/u;

/** How many different words of two letters or more stand in the text. */
export function realWords(text: string): number {
  const words = (text.match(WORD) ?? []).map(fold);
  return new Set(
    words.filter(
      (word) => [...word].length > 1 && !ONE_LETTER.test(word) && (!LATIN.test(word) || CAN_BE_SAID.test(word)),
    ),
  ).size;
}
