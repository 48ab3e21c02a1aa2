/**
 * Owns a number of something: figures, with or without the unit that its field counts in ("8 miles" where miles are asked for).
 * Must never guess: another unit, a range, a word more or a number in letters is no number here.
 */
import { plainSigns } from '../../kernel/signs.ts';

/** What a field counts in, and how people write that behind the figures. */
const UNITS = {
  miles: /\s*(?:miles?|mi)\.?$/,
  years: /\s*(?:years?|yrs?)\.?$/,
  months: /\s*(?:months?|mths?)\.?$/,
  days: /\s*days?\.?$/,
} as const;
export type Unit = keyof typeof UNITS;

const FIGURES = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** The number that was typed, never a minus nought; undefined when nobody could say for certain which. It may be none that the field has room for. */
export function numberIn(typed: string, unit?: Unit): number | undefined {
  const text = plainSigns(typed).toLowerCase();
  const figures = unit ? text.replace(UNITS[unit], '') : text;
  return FIGURES.test(figures) ? Number(figures.replaceAll(',', '')) + 0 : undefined;
}
