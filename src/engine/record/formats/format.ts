/**
 * Owns what a kind of value is: how it is read (stored in its one written form, refused, remarked on) and the words for each.
 * Reading what was stored again gives the same. Never mends by a guess, never throws.
 */
import type { Day } from '../../kernel/date.ts';

/** Why a value is not taken. */
export const refusalKinds = [
  'missing',
  'no-letters',
  'words',
  'more-than-one',
  'malformed',
  'spreadsheet-number',
  'lost-zero',
  'lost-plus',
  'too-short',
  'too-long',
  'not-a-mobile',
  'other-country',
  'incomplete',
  'impossible-letter',
  'no-such-day',
  'two-figure-year',
  'no-year',
  'weekday-differs',
  'not-a-day',
  'not-a-birth',
  'not-a-month',
  'no-month',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** What the person who typed it is asked to look at. It is taken all the same. */
export const remarkKinds = [
  'unusual-letters',
  'all-capitals',
  'figures-in-name',
  'not-needed',
  'under-16',
  'no-period',
  'no-figure',
  'unclear-figure',
  'not-pounds',
  'range-reversed',
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export type Reading = { stored: string; remarks: readonly RemarkKind[] } | { refused: RefusalKind };

export interface Format {
  /** `today`: the sandbox's date, where it is known and matters. */
  read(typed: string, today?: Day): Reading;
  /** The beginning of every refusal: "“LS2” cannot be used as postcode." */
  says(label: string, typed: string): string;
  /** It does not name the field, so the label goes before it wherever it does not stand there already. */
  needsLabel?: true;
  /** What a right one looks like: said when it is missing, and where no other way to mend it is known. */
  looks: string;
  /** How to mend it, by what is wrong. */
  mend: Readonly<Partial<Record<RefusalKind, string>>>;
  /** In an empty field, after “e.g.”. */
  example?: string;
  /** Characters that it has room for, where it is not what a line has. */
  most?: number;
}

export const refused = (kind: RefusalKind): Reading => ({ refused: kind });
export const stored = (text: string, ...remarks: RemarkKind[]): Reading => ({ stored: text, remarks });

/** The one written form of what was typed; undefined when it is refused. */
export function writtenForm(format: Format, typed: string): string | undefined {
  const reading = format.read(typed);
  return 'stored' in reading ? reading.stored : undefined;
}

/** Most formats say it so. */
export const cannotBeUsed = (label: string, typed: string): string =>
  `“${typed}” cannot be used as ${label.toLowerCase()}.`;

/** Each as a question to whoever sees the field. */
export const remarkWords: Readonly<Record<RemarkKind, string>> = {
  'unusual-letters': 'There are letters in this address that few addresses have. Is it what you were given?',
  'all-capitals': 'The name is all in capitals. Does the person write it so?',
  'figures-in-name': 'There is a figure in the name. Is it what you were given?',
  'not-needed': 'This person is 22 or older, so the date of birth need not be kept. Is there a reason to keep it?',
  'under-16': 'This person is under 16. Is the year right?',
  'no-period': 'Is that an hour, a day or a year? Until it is said, no match counts with it.',
  'no-figure': 'There is no figure in it, so no match counts with it. Did the person name one?',
  'unclear-figure': 'The figure can be read in two ways, so no match counts with it. What was said?',
  'not-pounds': 'It is not in pounds, so no match counts with it. What would it be in pounds?',
  'range-reversed': 'The second figure is lower than the first, so no match counts with them. Which one is a slip?',
};
