/**
 * Owns the postcode of the UK: capitals, one space before the last three. By Royal Mail's rules of form and of letters that never
 * stand in a place; whether there is such a postcode, nobody here can know.
 */
import { plainFigures } from '../../kernel/signs.ts';
import { cannotBeUsed, type Format, type Reading, refused, stored } from './format.ts';

const FORM = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;
/** No letter is missing but a rule of Royal Mail's leaves one out: Q V X first, I J Z second, C I K M O V in the last two places. */
const LETTERS = /^[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2}$/;
/** Girobank's, the one that has no figure before the space. */
const GIRO = 'GIR0AA';
const OUTWARD = /^[A-Z]{1,2}(?:\d[A-Z\d]?\d?[A-Z]?)?$/;
const INWARD = /^\d[A-Z]{2}$/;
const WITHIN = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu;
const WORD = /(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/u;
/** A letter O where a 0 belongs makes a word of the last three. */
const NO_FIGURE = /^[A-Z]{1,2}\d[A-Z\d]? ?[A-Z]{3}$/;
/** Codes of Ireland, Canada, the Netherlands, Poland, Portugal and the United States, and those of figures alone. */
const ABROAD =
  /^(?:[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4}|\d{3} \d{2}|\d{4,6})$/;

function read(typed: string): Reading {
  const text = plainFigures(typed).toUpperCase();
  const code = text.replace(/ /g, '');
  if (code === '') return refused('missing');
  if (code === GIRO) return stored('GIR 0AA');
  if (FORM.test(code))
    return LETTERS.test(code) ? stored(`${code.slice(0, -3)} ${code.slice(-3)}`) : refused('impossible-letter');
  if (ABROAD.test(text)) return refused('other-country');
  const within = text.match(WITHIN) ?? [];
  if (within.length > 1) return refused('more-than-one');
  if (NO_FIGURE.test(text)) return refused('malformed');
  if (WORD.test(text) || (within.length === 1 && /\p{L}/u.test(text.replace(WITHIN, '')))) return refused('words');
  return refused(OUTWARD.test(code) || INWARD.test(code) ? 'incomplete' : 'malformed');
}

const LOOKS = 'A UK postcode looks like M1 4AB.';
export const postcode: Format = {
  read,
  says: cannotBeUsed,
  looks: `${LOOKS} It is needed to match travel distance.`,
  mend: {
    words: `${LOOKS} Write the postcode alone; the town has its own field.`,
    'more-than-one': `${LOOKS} There is room for one.`,
    malformed: `${LOOKS} It has letters and digits only. Check what you were sent.`,
    incomplete: `${LOOKS} This is a part of one. Ask for the rest.`,
    'impossible-letter': `${LOOKS} It has a letter where no postcode has it. Check what you were sent.`,
    'other-country': `${LOOKS} This is a code of another country.`,
  },
};
