/**
 * Owns the way from a check as a tutor writes it to the plain checks that the engine evaluates: names of the screen become names of the
 * catalogue, days become days, words and places their lists. Must never judge: what it does not know it leaves, and lint points at it.
 */
import type { Day } from '../kernel/date.ts';
import type { Column } from '../record/column.ts';
import type { NamedFor } from '../record/file-name.ts';
import { GONE, lossKinds } from '../record/picks.ts';
import type { Check, Matcher, StepCheck } from './check.ts';
import { type Asked, questionCheck } from './questions.ts';
import { fieldNamed, ownerField, tableNamed } from './screen-words.ts';
import type { Words } from './text-check.ts';
import { cellFor, columnOf, matcherFor } from './values.ts';
import { listOf, spoken } from './word-lists.ts';
import type { Places, WordList, WrittenCheck, WrittenMatcher, WrittenStep } from './written-check.ts';

/** What a check may speak of by name. */
export interface Known {
  today: Day;
  words: Readonly<Record<string, Words>>;
  places: Readonly<Record<string, Places>>;
  /** The table of what stands under people, mail and names. */
  tableOf(name: string): string | undefined;
  /** The question of that name. */
  askedOf(name: string): Asked | undefined;
  /** Its reference where it has one from the start; undefined where it is looked up, as `$name`. */
  idOf(name: string): string | undefined;
  /** The reference of a skill, a folder, a member of staff by what it is called; undefined when nothing is. */
  rowCalled(table: string, text: string): string | undefined;
}

type Where = Readonly<Record<string, WrittenMatcher>>;

export function plainCheck(check: WrittenCheck, known: Known): Check {
  const plain = (part: WrittenCheck): Check => plainCheck(part, known);
  if ('all' in check) return { all: check.all.map(plain) };
  if ('any' in check) return { any: check.any.map(plain) };
  if ('not' in check) return { not: plain(check.not) };
  if ('step' in check) return plainStep(check, known);
  if ('before' in check) return { before: [plainStep(check.before[0], known), plainStep(check.before[1], known)] };
  if ('question' in check) return questioned(check, known);
  if ('record' in check) return recordCheck(check, known);
  if ('mentions' in check) return placesCheck(check, known);
  if ('only' in check) return onlyCheck(check, known);
  if ('loss-of' in check) return lossCheck(check, known);
  if ('some' in check) return { ...check, ...rows('some', check.some, check.where, known) } as Check;
  if ('none' in check) return { ...check, ...rows('none', check.none, check.where, known) } as Check;
  return { ...check, ...rows('count', check.count, check.where, known) } as Check;
}

/** Values in braces and names apart: what `where` means for a table. */
export function plainWhere(table: string, where: Where, known: Known): Record<string, Matcher> {
  return Object.fromEntries(
    Object.entries(where).map(([word, matcher]) => {
      const field = fieldNamed(table, word);
      const column = columnOf(table, field);
      return [field, called(column, matcherFor(column, plainMatcher(matcher, known), known.today), known)];
    }),
  );
}

/** What a reference is compared with, by what the row is called: "Dawn Whitaker", "Microsoft Excel". */
function called(column: Column | undefined, matcher: Matcher, known: Known): Matcher {
  const table = column?.kind === 'reference' && column.table !== 'candidate' ? column.table : undefined;
  if (table === undefined) return matcher;
  const cell = <T>(value: T): T =>
    typeof value === 'string' ? ((known.rowCalled(table, value) ?? value) as T) : value;
  if (typeof matcher !== 'object' || matcher === null) return cell(matcher);
  if ('is-not' in matcher) return { 'is-not': cell(matcher['is-not']) };
  if ('one-of' in matcher) return { 'one-of': matcher['one-of'].map(cell) };
  if ('none-of' in matcher) return { 'none-of': matcher['none-of'].map(cell) };
  return matcher;
}

/** A list with examples is read with care; one without, and one that is written out, is of beginnings. */
function mentionsOf(list: WordList, known: Known): Matcher {
  if (typeof list !== 'string') return { mentions: [...list] };
  const words = Object.hasOwn(known.words, list) ? known.words[list] : undefined;
  const careful = words && spoken(words);
  if (careful) return { 'speaks-of': listOf(careful) };
  return { mentions: words ? [...(words as string[])] : [list] };
}

function plainMatcher(matcher: WrittenMatcher | Matcher, known: Known): Matcher {
  if (typeof matcher === 'string') return reference(matcher, known);
  if (typeof matcher !== 'object' || matcher === null) return matcher;
  if ('mentions' in matcher) return mentionsOf(matcher.mentions, known);
  if ('file-name' in matcher) return { 'file-name': namedFor(matcher['file-name'], known) };
  if ('is-not' in matcher) return { 'is-not': cell(matcher['is-not'], known) };
  if ('one-of' in matcher) return { 'one-of': matcher['one-of'].map((one) => cell(one, known)) };
  if ('none-of' in matcher) return { 'none-of': matcher['none-of'].map((one) => cell(one, known)) };
  return matcher;
}
const namedFor = ({ since, ...given }: NamedFor, known: Known): NamedFor => ({
  ...given,
  since: String(cellFor(columnOf('document', 'received_on'), since, known.today)),
});
const cell = <T>(value: T, known: Known): T => (typeof value === 'string' ? (reference(value, known) as T) : value);

/** `$nadia` is her reference where it is known from the start, and stays `$nadia` where a row of that name is looked up. */
const reference = (text: string, known: Known): string =>
  text.startsWith('$') ? (known.idOf(text.slice(1)) ?? text) : text;
const nameOrId = (name: string, known: Known): string => reference(name.startsWith('$') ? name : `$${name}`, known);

const rows = <K extends 'some' | 'none' | 'count'>(
  key: K,
  word: string,
  where: Where | undefined,
  known: Known,
): Record<string, unknown> => {
  const table = tableNamed(word);
  return { [key]: table, ...(where && { where: plainWhere(table, where, known) }) };
};

function plainStep({ with: given, ...check }: WrittenStep, known: Known): StepCheck {
  if (!given) return check;
  const fields = Object.entries(given).map(([field, matcher]) => [field, plainMatcher(matcher, known)]);
  return { ...check, with: Object.fromEntries(fields) };
}

const NOBODY: Asked = { id: '', kind: 'order', right: [{ card: '', place: 1 }] };
/** One that is not there is never answered; lint points at it. */
const questioned = (check: Extract<WrittenCheck, { question: string }>, known: Known): Check =>
  questionCheck(check, known.askedOf(check.question.replace(/^\$/, '')) ?? NOBODY);

type Has = Readonly<Record<string, Where | readonly Where[]>>;

function recordCheck(check: Extract<WrittenCheck, { record: string }>, known: Known): Check {
  const name = check.record.replace(/^\$/, '');
  const table = known.tableOf(name) ?? 'candidate';
  const id = nameOrId(name, known);
  const shown = Object.entries(check.shows ?? {}).map(
    ([field, matcher]): Check => ({ some: table, where: { id, ...plainWhere(table, { [field]: matcher }, known) } }),
  );
  const kept = (has: Has | undefined, key: 'some' | 'none'): Check[] =>
    Object.entries(has ?? {}).flatMap(([word, wanted]) => {
      const inside = tableNamed(word);
      const owner = ownerField(inside) ?? table;
      return (Array.isArray(wanted) ? wanted : [wanted]).map(
        (where) => ({ [key]: inside, where: { [owner]: id, ...plainWhere(inside, where, known) } }) as unknown as Check,
      );
    });
  return { all: [...shown, ...kept(check.has, 'some'), ...kept(check.lacks, 'none')] };
}

function placesCheck(check: Extract<WrittenCheck, { mentions: WordList }>, known: Known): Check {
  const some = 'in' in check;
  const name = some ? check.in : check['nowhere-in'];
  const places = Object.hasOwn(known.places, name) ? known.places[name] : undefined;
  const mentions = mentionsOf(check.mentions, known);
  const all = Object.entries(places?.fields ?? {}).flatMap(([word, fields]) => {
    const table = tableNamed(word);
    const owner = ownerField(table);
    const about = places?.about && owner ? { [owner]: nameOrId(places.about, known) } : {};
    return fields.map((field) => ({ table, where: { ...about, [fieldNamed(table, field)]: mentions } }));
  });
  return some
    ? { any: all.map(({ table, where }) => ({ some: table, where })) }
    : { all: all.map(({ table, where }) => ({ none: table, where })) };
}

/** A report says something, is no other matter's, and is of a loss that came at the learner's desk. */
function lossCheck({ 'loss-of': lost, where = {} }: Extract<WrittenCheck, { 'loss-of': string }>, known: Known): Check {
  const candidate = nameOrId(lost, known);
  const report = {
    candidate,
    kind: { 'one-of': [...lossKinds] },
    happened_on: { 'at-least': 'today' },
    what: { 'real-words': LEAST_SAID },
  };
  return {
    all: [
      { some: 'candidate', where: { id: candidate, state: { 'one-of': [...GONE] } } },
      { some: 'incident', where: plainWhere('incident', { ...report, ...where }, known) },
    ],
  };
}
const LEAST_SAID = 3;

function onlyCheck(
  { only, in: word, field: fieldWord, where = {} }: Extract<WrittenCheck, { only: string[] }>,
  known: Known,
): Check {
  const table = tableNamed(word);
  const field = fieldNamed(table, fieldWord);
  const fits = plainWhere(table, where, known);
  const ids = only.map((name) => nameOrId(name, known));
  return {
    all: [
      ...ids.map((id): Check => ({ some: table, where: { ...fits, [field]: id } })),
      { none: table, where: { ...fits, [field]: { 'none-of': ids } } },
    ],
  };
}
