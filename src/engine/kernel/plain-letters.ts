/**
 * Owns a text in plain letters, as fold reads them (text.ts), with all else as it stood: so that what is found in it can be cut out of the
 * text as it was written. Must never change a sign of ASCII.
 */
import { APOSTROPHES, HYPHENS, PLAIN_LETTERS } from './text.ts';

/** What may be a letter, a mark, an apostrophe or a hyphen: a bare range, since whole tables of texts are read for it. */
const UNPLAIN =
  /[\u00aa\u00ad\u00b4-\u00b5\u00ba\u00c0-\u1fff\u2010-\u2015\u2018\u2019\u201b\u2032\u2212\u2c00-\uffff]/g;

export const inPlainLetters = (text: string): string => text.replace(UNPLAIN, plain);

/** Where each sign of the text in plain letters stands in the text as it was; and at last where that ends. */
export function placesOf(text: string): number[] {
  const signs = Array.from({ length: text.length }, (_, index) => index);
  return [...signs.flatMap((index) => Array(inPlainLetters(text.charAt(index)).length).fill(index)), text.length];
}

const known = new Map<string, string>();
function plain(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const made = plainOf(sign);
  known.set(sign, made);
  return made;
}

function plainOf(sign: string): string {
  if (sign.search(APOSTROPHES) === 0) return "'";
  if (sign.search(HYPHENS) === 0) return '-';
  if (!/[\p{L}\p{M}]/u.test(sign)) return sign;
  return [...sign.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => {
      const small = letter.toLowerCase();
      const plainly = PLAIN_LETTERS[small] ?? small;
      return small === letter ? plainly : plainly.charAt(0).toUpperCase() + plainly.slice(1);
    })
    .join('');
}
