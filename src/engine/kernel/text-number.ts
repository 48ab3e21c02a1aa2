/**
 * Owns numbers of 32 bits made of texts, for indexes that only point: equal texts have one number, and strangers may share one. Quick above
 * all: a database of people has millions. Nothing that is stored, hashed or replayed may hold one; for that is kernel/hash.ts.
 */

/** Odd and large, so that each sign reaches every bit. */
const BASE = 0x9e3779b1;

const signOn = (number: number, sign: number): number => (Math.imul(number, BASE) + sign) | 0;

export function numberOf(text: string): number {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = signOn(number, text.charCodeAt(i) + 1);
  return number >>> 0;
}

/** One number of two, in this order. */
export function numberOfBoth(one: number, other: number): number {
  let number = Math.imul(one ^ (one >>> 16), 0x85ebca6b) + other;
  number = Math.imul(number ^ (number >>> 15), 0xc2b2ae35);
  return (number ^ (number >>> 16)) >>> 0;
}

/**
 * Of every text that is this one with a single sign left out, and of the text itself: two texts one change apart share one of
 * them. Worked out of what stands before a sign and behind it, so that no such text is ever made.
 */
export function leavingOneOut(text: string): number[] {
  const signs = [...text];
  const all = numberOf(text);
  const found = [all];
  let [behind, shift] = [0, 1];
  // From the end: `before` is what is left of the whole when the sign and what is behind it are taken off.
  let before = all | 0;
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const sign = signs[at] ?? '';
    const units = numberOf(sign) | 0;
    const width = sign.length === 1 ? BASE : Math.imul(BASE, BASE);
    before = Math.imul((before - units) | 0, sign.length === 1 ? BACK : Math.imul(BACK, BACK));
    found.push((Math.imul(before, shift) + behind) >>> 0);
    behind = (Math.imul(units, shift) + behind) | 0;
    shift = Math.imul(shift, width);
  }
  return found;
}

/** What undoes a multiplication with the base: their product is 1 in 32 bits. */
const BACK = inverseOf(BASE);

/** Each turn doubles the bits that are right (Newton). */
function inverseOf(odd: number): number {
  let found = odd;
  for (let turn = 0; turn < 5; turn += 1) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}
