/**
 * Owns whether a person can still be told from what is left of a record (the Information Commissioner's guidance on anonymisation, March
 * 2025: by means that are reasonably likely). Read off the columns, by what kind of value each holds. Must never change a row.
 */
import { isDay } from '../../kernel/date.ts';
import { SMALLEST_GROUP } from '../../protection/figures.ts';
import { tables } from '../../record/catalogue.ts';
import type { Cell, Column } from '../../record/column.ts';
import * as formats from '../../record/formats.ts';
import { documentKinds } from '../../record/picks.ts';

export type Tells =
  | 'name'
  | 'contact'
  | 'free-text'
  | 'exact-date'
  | 'document'
  | 'key'
  | 'other-rows'
  | 'too-few-alike';
export interface Left {
  /** Of the record: field and value. */
  left: Readonly<Record<string, Cell>>;
  /** How many anonymised records say the same, this one with them. */
  alike: number;
  /** Somebody has a list of who was who. */
  keyKept: boolean;
  /** Where else something about the person stands, in words. */
  elsewhere: readonly string[];
}
export interface Telling {
  kind: Tells;
  says: string;
}

/** Each way in which the person can be told; none when the record is anonymous. */
export function anonymity({ left, alike, keyKept, elsewhere }: Left): Telling[] {
  const tells = new Set(Object.entries(left).flatMap(([field, value]) => tellsOf(field, value)));
  if (keyKept) tells.add('key');
  if (elsewhere.length > 0) tells.add('other-rows');
  // Where the person can be told anyway, or nothing is left to be alike in, it says nothing how many are alike.
  const isAnyLeft = Object.values(left).some((value) => value !== null && value !== '' && value !== 0);
  if (tells.size === 0 && isAnyLeft && alike < SMALLEST_GROUP) tells.add('too-few-alike');
  return [...tells].map((kind) => ({ kind, says: words[kind](elsewhere) }));
}

const words: Record<Tells, (elsewhere: readonly string[]) => string> = {
  name: () => 'A name is left.',
  contact: () => 'An address or number is left by which the person can be reached. The region is enough for figures.',
  'free-text': () => 'Free text is left. It tells on people.',
  'exact-date': () => 'An exact day is left. A day of birth is nearly a name; the year is enough.',
  document: () => 'A document is left. A code in place of the name hides little while it is there.',
  key: () => 'Somebody has a list of who was who. That makes it a pseudonym.',
  'other-rows': (elsewhere) => `Something about the person stands elsewhere: ${elsewhere.join('; ')}.`,
  'too-few-alike': () => `Fewer than ${SMALLEST_GROUP} records are alike in what is left.`,
};

const columns: Readonly<Record<string, Column>> = tables.candidate.columns;
/** A paper, by its kind or as such. A reference can be that of the record, and “other” anything. */
const PAPERS: ReadonlySet<string> = new Set([
  ...['document', 'documents'],
  ...documentKinds.map((kind) => kind.toLowerCase()).filter((kind) => kind !== 'reference' && kind !== 'other'),
]);
const CONTACT = new Set<unknown>([formats.email, formats.mobile, formats.phone, formats.postcode]);

function tellsOf(field: string, value: Cell): Tells[] {
  if (value === null || value === '' || value === 0) return [];
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (PAPERS.has(field.replaceAll('_', ' '))) return ['document'];
  if (CONTACT.has(column?.format) || field === 'address') return ['contact'];
  // A code has figures.
  if (column?.format === formats.name) return /\d/.test(String(value)) ? [] : ['name'];
  if (column?.kind === 'day' || isDay(String(value))) return ['exact-date'];
  if (column?.lines || (!column && isProse(field, String(value)))) return ['free-text'];
  return column ? [] : contactIn(String(value));
}

/** The names of fields that hold text of several lines in any table. */
const proseFields = new Set(
  Object.values(tables).flatMap(({ columns: all }: { columns: Readonly<Record<string, Column>> }) =>
    Object.keys(all).filter((field) => all[field]?.lines),
  ),
);
/** Of what is no field of the record: a note under whatever name, which reads as a sentence. */
const isProse = (field: string, value: string): boolean =>
  proseFields.has(field) || /^notes?$/.test(field) || /[.!?](?:\s|$)/.test(value) || value.split(/\s+/).length > 6;

/** Of what is no field of the record: an address or number, whatever it is called. */
const contactIn = (value: string): Tells[] =>
  [formats.email, formats.phone, formats.postcode].some((format) => formats.writtenForm(format, value) !== undefined)
    ? ['contact']
    : [];
