/**
 * Owns what a cell of a file is before a field reads it: text that somebody wrapped, an empty cell in disguise, and what a spreadsheet made
 * of what was typed. Must never mend a value, and never run one.
 */
import { MONTHS } from '../kernel/date.ts';
import { cleanLine } from '../kernel/text.ts';
import { asItWas } from './harmless.ts';

/** Spreadsheets put these where a sum went wrong. */
const ERRORS =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;
/** ="07700900123": how boards keep a nought. */
const WRAPPED = /^="([\d\s+()-]*)"$/;
/** At least one letter or figure of any script. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The text of a cell; empty where nothing is said. */
export function saidIn(cell: string): string {
  const text = asItWas(cell).replace(WRAPPED, '$1');
  const line = cleanLine(text);
  return ERRORS.test(line) || !SAYS_SOMETHING.test(line) ? '' : text;
}

export const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(cleanLine(text));

const MONTH = `(?:${MONTHS.join('|')})`;
/** 3/4 became 03-Apr, 4/26 became Apr-26. */
const DATE_MADE = new RegExp(`^(?:\\d{1,2}-${MONTH}(?:-\\d{2,4})?|${MONTH}-\\d{2,4})$`, 'i');
const NUMBER_MADE = /^[+-]?\d(?:[.,]\d+)?E\+\d+$/i;

/** What a spreadsheet made of a text of one line; undefined where it did nothing. */
export function madeBySpreadsheet(text: string): 'spreadsheet-date' | 'spreadsheet-number' | undefined {
  const line = cleanLine(text);
  if (DATE_MADE.test(line)) return 'spreadsheet-date';
  return NUMBER_MADE.test(line) ? 'spreadsheet-number' : undefined;
}
