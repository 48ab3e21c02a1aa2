/** Owns taking words out of a text so that it says that something stood there. Must never know whose words they are, nor why they go. */
import { escaped } from './pattern.ts';
import { inPlainLetters, placesOf } from './plain-letters.ts';

/** What stands where words of somebody stood that are gone. */
export const ERASED = '[erased]';

/**
 * The text without the words, in large letters or small, with whatever accents; the same text where none of them stands in it. `left`: what
 * is there instead.
 */
export function takenOut(text: string, words: readonly string[], left: string = ERASED): string {
  return words.length === 0 ? text : without(text, finding(words), left);
}

/** The same of words that are somebody's only as they are spelt: a first name may be another word in small letters. */
export function takenOutAsSpelt(text: string, words: readonly string[], left: string = ERASED): string {
  return words.length === 0 ? text : without(text, findingAsSpelt(words), left);
}

function without(text: string, expression: RegExp, left: string): string {
  const plain = inPlainLetters(text);
  if (plain === text) return text.replace(expression, () => left);
  if (plain.search(expression) === -1) return text;
  const at = placesOf(text);
  const stays: string[] = [];
  let from = 0;
  for (const { 0: found, index } of plain.matchAll(expression)) {
    stays.push(text.slice(from, at[index]));
    from = at[index + found.length] ?? text.length;
  }
  return [...stays, text.slice(from)].join(left);
}

/** Somebody's words are looked for in many texts; they are held no longer than whoever asks holds them. */
const madeOnce = (flags: string): ((words: readonly string[]) => RegExp) => {
  const known = new WeakMap<readonly string[], RegExp>();
  return (words) => {
    const found = known.get(words) ?? anyOf(words, flags);
    known.set(words, found);
    return found;
  };
};
const finding = madeOnce('giu');
const findingAsSpelt = madeOnce('gu');
const inAnyLetters = madeOnce('iu');
const asSpelt = madeOnce('u');

/** Whether one of the words stands in it, in large letters or small; one of `exact` only as it is spelt. */
export function standsIn(text: string, words: readonly string[], exact: readonly string[] = []): boolean {
  const plain = inPlainLetters(text);
  return (words.length > 0 && inAnyLetters(words).test(plain)) || (exact.length > 0 && asSpelt(exact).test(plain));
}

/** And whatever stands in quotation marks, but for what is nobody's words. */
export const quotesOut = (text: string, isNobodys: (words: string) => boolean = () => false): string =>
  text.replace(/“([^”]*)”/g, (quoted, words: string) => (isNobodys(words) ? quoted : `“${ERASED}”`));

/** What people put between the digits of a number that is dialled. */
export const BETWEEN_DIGITS = '[\\s().-]';
const ALL_BETWEEN = new RegExp(`${BETWEEN_DIGITS}+`, 'g');

/** The text with its numbers in one piece. */
export const ungrouped = (text: string): string => text.replace(ALL_BETWEEN, '');

/** A number that is dialled: people put blanks, hyphens and brackets where they like. */
export const isDialled = (word: string): boolean => /^\+?\d[\d ]{6,}$/.test(word);

/**
 * A word as an expression finds it in plain letters. An apostrophe may be there or not, as the search index has it: O’Brien, OBrien; where
 * none is written people put it behind the first letter of a longer name: “I’ve” and “I’ll” are nobody.
 */
export const asWritten = (word: string): string =>
  escaped(inPlainLetters(word))
    .replaceAll("'", "'?")
    .replace(/(?<![a-z'?])[a-z](?=[a-z]{4})/gi, "$&'?");

function anyOf(words: readonly string[], flags: string): RegExp {
  const any = words.map((word) =>
    isDialled(word)
      ? [...word.replaceAll(' ', '')].map(escaped).join(`${BETWEEN_DIGITS}*`)
      : asWritten(word.trim()).replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
