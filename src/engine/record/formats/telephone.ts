/**
 * Owns what a telephone number of the UK is before it is asked what kind: its figures with the 0 in front, or why it is none.
 * Reads +44, 00 44, a bracketed 0, spaces, dots, dashes, brackets and links (E.123, RFC 3966). Adds no figure that was lost.
 */
import { plainSigns } from '../../kernel/signs.ts';
import type { RefusalKind } from './format.ts';

/** `figures` as they were typed, with 0 in place of +44; `abroad` when the number came in the international form. */
export type Figures = { figures: string; abroad: boolean } | { refused: RefusalKind };

/** 7.7009E+09, and 7700900142.0. */
const SPREADSHEET = /^\d+(?:[.,]\d+)?e[+-]?\d+$|^\d{9,13}[.,]0+$/i;
const LINK = /^(?:tel|sms|callto):(?:\/\/)?/i;

export const numberTyped = (typed: string): string => plainSigns(typed).replace(LINK, '').trim();

/** Two numbers in one field, with a word, a sign or only a space between them. */
const areTwo = (text: string): boolean =>
  text.split(/[^\d\s().+-]+/).filter((piece) => piece.replace(/\D/g, '').length >= 9).length > 1 ||
  /^(?:(?:\+|00)\d{11,13}|0\d{9,10}){2,}$/.test(text.replace(/[\s().-]/g, ''));

export function figuresOf(text: string): Figures {
  if (text === '') return { refused: 'missing' };
  if (SPREADSHEET.test(text)) return { refused: 'spreadsheet-number' };
  if (areTwo(text)) return { refused: 'more-than-one' };
  if (/\p{L}/u.test(text)) return { refused: 'words' };
  const close = text.replace(/[\s.-]/g, '');
  // The bracketed 0 of letterheads is left out abroad.
  const digits = close.replace(/(?<=^\(?(?:\+|00)?\(?44\)?)\(0\)/, '').replace(/[()]/g, '');
  if (!/^\+?\d+$/.test(digits)) return { refused: 'malformed' };
  if (!/^(?:\+|00)/.test(digits)) return { figures: digits, abroad: false };
  const whole = digits.replace(/^(?:\+|00)/, '');
  if (whole.startsWith('44')) return { figures: `0${whole.slice(2)}`, abroad: true };
  return { refused: /^[1-9]/.test(whole) ? 'other-country' : 'malformed' };
}

/** How to mend what every telephone number can have wrong. */
export const mendNumber: Readonly<Partial<Record<RefusalKind, string>>> = {
  words: 'Write the number alone; what else there is to say belongs in a note.',
  'more-than-one': 'There is room for one number. Put the other one in a note.',
  malformed: 'There are signs in it that no number has.',
  'spreadsheet-number': 'A spreadsheet shortened it, and the last digits are gone. Look at what was sent.',
  'other-country': 'It is a number of another country. Put it in a note and ask for one of the UK.',
};
