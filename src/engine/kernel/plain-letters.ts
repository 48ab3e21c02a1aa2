/**
 * Owns a text in plain letters, as fold reads them (text.ts), with all else where it stood: so that what is found in it can be cut out of the
 * text as it was written. Must never change a sign of ASCII.
 */
import { APOSTROPHES, HYPHENS, PLAIN_LETTERS } from './text.ts';

/** The text, for each of whose signs `at` says where it stands in the text as it was; and at last where that ends. */
export interface Plain {
  text: string;
  at: (index: number) => number;
}

const ASCII = /^\p{ASCII}*$/u;
const UNPLAIN = new RegExp(`[^\\P{L}A-Za-z]|\\p{M}|${APOSTROPHES.source}|${HYPHENS.source}`, 'gu');

/** Of most texts it is the text itself. */
export const inPlainLetters = (text: string): string => (ASCII.test(text) ? text : text.replace(UNPLAIN, plain));

export function readPlainly(text: string): Plain {
  if (ASCII.test(text)) return { text, at: (index) => index };
  const at: number[] = [];
  let read = '';
  let from = 0;
  for (const sign of text) {
    const letters = sign.replace(UNPLAIN, plain);
    for (let index = 0; index < letters.length; index++) at.push(from);
    read += letters;
    from += sign.length;
  }
  return { text: read, at: (index) => at[index] ?? text.length };
}

const known = new Map<string, string>();
function plain(sign: string): string {
  const found = known.get(sign) ?? plainOf(sign);
  known.set(sign, found);
  return found;
}

function plainOf(sign: string): string {
  if (sign.search(APOSTROPHES) === 0) return "'";
  if (sign.search(HYPHENS) === 0) return '-';
  const letters = [...sign.normalize('NFKD').replace(/\p{M}/gu, '')].map((letter) => {
    const small = letter.toLowerCase();
    const letters = PLAIN_LETTERS[small] ?? small;
    return small === letter ? letters : letters.charAt(0).toUpperCase() + letters.slice(1);
  });
  return letters.join('');
}
