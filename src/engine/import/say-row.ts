/** Owns what is said of a row of a file: why it is asked about, matched or refused, in words. Must never decide it. */
import { labelOf } from '../record/catalogue.ts';
import type { Judgement } from '../record/same-person/judge.ts';
import { sayFor } from '../record/same-person/reason-words.ts';
import { WHOLE_NAME } from './column-words.ts';
import { IN_THE_ARCHIVE } from './likeness.ts';
import type { Probable, RowOutcome } from './plan.ts';
import type { Reason, ReasonKind } from './read-row.ts';

const KINDS: Readonly<Record<ReasonKind, string>> = {
  missing: 'is missing',
  'no-letters': 'has no letter in it',
  words: 'is no number',
  'more-than-one': 'holds more than one',
  malformed: 'cannot be read',
  'spreadsheet-number': 'was changed by a spreadsheet',
  'lost-zero': 'has lost its first nought, or never had one',
  'lost-plus': 'has lost its plus sign, or never had one',
  'too-short': 'is too short',
  'too-long': 'is too long',
  'not-a-mobile': 'is no mobile number',
  'other-country': 'is of another country',
  incomplete: 'is not complete',
  'impossible-letter': 'has a letter that cannot stand there',
  'no-such-day': 'is a day that does not exist',
  'two-figure-year': 'has a year of two figures',
  'no-year': 'has no year',
  'weekday-differs': 'names another weekday than its date has',
  'not-a-day': 'is no date',
  'not-a-birth': 'cannot be a date of birth',
  'not-a-month': 'is no month',
  'no-month': 'has no month',
  'not-on-the-list': 'is not on the list',
  'not-a-number': 'is no number',
  'ambiguous-date': 'can be read as two days',
  'spreadsheet-date': 'was made a date by a spreadsheet',
  'looks-like-formula': 'looks like a formula',
  'name-in-one-piece': 'is one word: is it the first name or the last?',
  'name-order': 'holds both names: which is which?',
  'probable-duplicate': 'may be somebody we know',
};

export const fieldWords = (field: string): string => (field === WHOLE_NAME ? 'Name' : labelOf('candidate', field));

export function sayReason(reason: Reason | Probable): string {
  if (reason.kind === 'probable-duplicate')
    return `May be ${reasonWith(reason as Probable)}: the same ${sayFor({ for: (reason as Probable).for as Judgement['for'] })}`;
  const { field, kind, typed } = reason as Reason;
  return `${fieldWords(field)}${typed ? ` “${typed.slice(0, 80)}”` : ''} ${KINDS[kind]}`;
}
const reasonWith = ({ with: ref }: Probable): string =>
  ref === IN_THE_ARCHIVE ? 'somebody in the archive' : ref.startsWith('row ') ? `the person in ${ref}` : ref;

const REMARKS: Readonly<Record<string, string>> = {
  'not-needed': 'The date of birth is left out: nobody of 22 or older is asked for it',
  'under-16': 'This person is under 16',
  'shared-contact': 'Somebody else has the same contact',
  'restore-instead': 'The record is out of daily use: restore it',
};

/** Each a part of a sentence, none where there is nothing to say. */
export function sayRow(row: RowOutcome): string[] {
  const remarks = row.remarks.flatMap((remark) => REMARKS[remark] ?? []);
  switch (row.outcome) {
    case 'queried':
      return [...row.reasons.map(sayReason), ...remarks];
    case 'matched':
      return [`The same ${sayFor({ for: row.for as Judgement['for'] })} as ${row.to}`, ...remarks];
    case 'aside':
      return [row.why, ...remarks];
    case 'refused':
      return [
        row.kind === 'too-few-columns'
          ? 'It has fewer cells than the file has columns'
          : 'It has more cells than the file has columns',
      ];
    default:
      return remarks;
  }
}
