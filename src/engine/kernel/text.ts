/**
 * Owns what a text is to a person: which signs in it can be seen (clean), and when two texts are the same (fold).
 * One place for checks, word lists, search, duplicates, every field's door and the PDF. Must never drop a sign that shows.
 */
import { escaped } from './pattern.ts';

/** Controls, soft hyphen, zero-width spaces, fillers, marks that turn the direction of writing: they steer and do not show. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5/gu;
/** Joiners are a letter's business in Arabic, Indic scripts and emoji; anywhere else they make an invisible double. */
const STRAY_JOINERS =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=\p{Script=Latin}\p{M}*)[\u200c\u200d]|[\u200c\u200d](?=\p{Script=Latin})/gu;
/** Tags spell the flags of England, Scotland and Wales; anywhere else they are writing that nobody sees. */
const STRAY_TAGS = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu;
/** Variation marks choose the look of a sign or of a Han letter; after any other letter they make an invisible double. */
const STRAY_VARIATIONS =
  /(?<![\p{Extended_Pictographic}\p{So}\p{Sm}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Myanmar}])(?:[\ufe00-\ufe0f](?!\u20e3)|[\u{e0100}-\u{e01ef}])/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Spaces of every width, those that do not break among them. */
const SPACES = /[\t\u2800\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The text as it is kept: well formed, composed (NFC), line breaks as `\n`, every space a plain one, nothing invisible.
 * Runs of spaces inside and at the ends stay; see `cleanLine`. Never throws.
 */
export const clean = (text: string): string => (ALL_SHOWN.test(text) ? text : cleanedOf(text));

/** Nothing in it is changed by any of the steps: most texts. */
const ALL_SHOWN = /^[\n\x20-\x7e]*$/;

const cleanedOf = (text: string): string =>
  text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(STEERING, '')
    .replace(STRAY_VARIATIONS, '')
    .replace(STRAY_JOINERS, '')
    .replace(STRAY_TAGS, '')
    .normalize('NFC');

/** The same on one line: runs of space are one, none at the ends. For names, titles and every field of one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** The same over several lines: no space at the end of a line, no empty lines at the ends. */
export const cleanLines = (text: string): string =>
  clean(text)
    .replace(/ +$/gm, '')
    .replace(/^\n+|\s+$/g, '');

/** Letters whose stroke, hook or joining no decomposition takes off, as passports plain them where those say (ICAO 9303-3, section 6). */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ȷ: 'j',
  ŋ: 'n',
  ĸ: 'q',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ƀ: 'b',
  ȼ: 'c',
  ƈ: 'c',
  ɖ: 'd',
  ɗ: 'd',
  ɇ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɣ: 'g',
  ɨ: 'i',
  ɩ: 'i',
  ɉ: 'j',
  ƙ: 'k',
  ƚ: 'l',
  ɲ: 'n',
  ɵ: 'o',
  ɍ: 'r',
  ƭ: 't',
  ⱦ: 't',
  ʉ: 'u',
  ʊ: 'u',
  ʋ: 'v',
  ɏ: 'y',
  ƴ: 'y',
  ƶ: 'z',
  ʒ: 'z',
  ς: 'σ',
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');
export const APOSTROPHES = /[\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]/g;
export const HYPHENS = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/g;

/** Letters and signs that nothing but their capitals and commas can make different: most texts, and folding them is quick. */
const PLAIN_TEXT = /^[\n\x20-\x26\x28-\x5f\x61-\x7e]*$/;

/**
 * What a person would call the same text is one text: capitals, accents (also ł, ø, ß, đ and their kin), kinds of apostrophe, hyphen and space,
 * soft and hidden signs and commas make no difference. An apostrophe is left out: O'Neill, O’Neill and Oneill are one name.
 */
export const fold = (text: string): string =>
  PLAIN_TEXT.test(text) ? oneSpaced(text.toLowerCase()) : oneSpaced(plainLetters(text));

const oneSpaced = (text: string): string => text.replace(/[\s,]+/g, ' ').trim();

const plainLetters = (text: string): string =>
  clean(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(UNPLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(HYPHENS, '-')
    .replace(QUOTES, '"');

export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);

/** Where no space parts words each character counts as one, as word processors have it. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}'’@.:/-])*/gu;

/** Words as a reader counts them: a dash alone is none, an e-mail address is one. */
export const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

/** Says of a text whether a word of it begins with one of the beginnings: "epilep" finds "epilepsy" and "Epileptic". */
export function mentioning(beginnings: readonly string[]): (text: string) => boolean {
  const found = beginnings.map((beginning) => {
    return new RegExp(`(^|[^\\p{L}\\p{N}])${escaped(fold(beginning))}`, 'u');
  });
  return (text) => {
    const folded = fold(text);
    return found.some((form) => form.test(folded));
  };
}

/** True when a word of the text begins with one of the beginnings. */
export const mentions = (text: string, beginnings: readonly string[]): boolean => mentioning(beginnings)(text);
