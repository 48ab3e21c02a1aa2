/**
 * Owns which step of a log came nearest to a trap that nobody walked into: the one that wrote what the trap looks at. Pure.
 * Must never evaluate the whole check: it did not hold, or it would have been walked into.
 */
import type { Change, Entry } from '../../../engine/log/entry.ts';
import { isTableName, tableOf } from '../../../engine/record/catalogue.ts';
import { isReference } from '../../../engine/record/names.ts';
import type { Check, Matcher } from '../../../engine/scenario/check.ts';
import { fits } from '../../../engine/scenario/fits.ts';

interface Looks {
  table: string;
  /** undefined: at whether there is such a row at all. */
  fields: readonly string[] | undefined;
  /** What it looks for in each of them, where that is words; else none. */
  words: readonly Matcher[];
  /** Of which row, or of which person: "id", or a field that refers to a candidate, with what has to stand there. */
  of: readonly (readonly [field: string, matcher: Matcher])[];
}
/** A change with what the log knows by then of the row that it is of. */
interface Known {
  change: Change;
  cells: ReadonlyMap<string, Change['to']>;
}
interface Wrote {
  entry: Entry;
  changes: readonly Known[];
}

/**
 * The last step at what the trap looks at first; what it looks at besides counts after that. Of one that looks for words, the step that wrote
 * one of them where it looks; where none did, the one that wrote the most there. A trap about somebody is never asked about at what was done
 * to somebody else.
 */
export function stepNear(log: readonly Entry[], when: Check): Entry | undefined {
  const looks = looksOf(when);
  const done = withWhatIsKnown(log).filter(({ entry }) => entry.outcome === 'done');
  const forWords = looks.filter(({ words }) => words.length > 0);
  const spoke = done.findLast(({ changes }) => changes.some((known) => forWords.some(speaksIn(known))));
  if (spoke) return spoke.entry;
  const most = done
    .map((one) => ({ entry: one.entry, wrote: wordsAt(one, forWords) }))
    .reduce<{ entry: Entry | undefined; wrote: number }>((best, one) => (one.wrote > best.wrote ? one : best), {
      entry: undefined,
      wrote: 0,
    });
  if (most.entry) return most.entry;
  const near = (look: Looks) => done.findLast(({ changes }) => changes.some(isAt(look)));
  return looks.map(near).find((one) => one !== undefined)?.entry;
}

/** What earlier steps wrote into a row says whose it is; of one that was there before, only its own reference does. */
function withWhatIsKnown(log: readonly Entry[]): Wrote[] {
  const rows = new Map<string, Map<string, Change['to']>>();
  return log.map((entry) => {
    const cellsOf = ({ table, id }: Change) => {
      const key = `${table}:${id}`;
      const cells = rows.get(key) ?? new Map<string, Change['to']>([['id', id]]);
      rows.set(key, cells);
      return cells;
    };
    for (const change of entry.changes) if (change.field !== '') cellsOf(change).set(change.field, change.to);
    return { entry, changes: entry.changes.map((change) => ({ change, cells: new Map(cellsOf(change)) })) };
  });
}

const isAt =
  ({ table, fields, of }: Looks) =>
  ({ change, cells }: Known): boolean =>
    change.table === table &&
    (fields === undefined || fields.includes(change.field)) &&
    of.every(([field, matcher]) => fits(cells.get(field) ?? null, matcher));

const speaksIn = (known: Known) => (look: Looks) =>
  isAt(look)(known) && look.words.some((matcher) => fits(known.change.to, matcher));

const wordsAt = ({ changes }: Wrote, looks: readonly Looks[]): number =>
  changes
    .filter((known) => looks.some((look) => isAt(look)(known)))
    .reduce((sum, { change: { to } }) => sum + (typeof to === 'string' ? to.split(/\s+/).length : 0), 0);

const WORDS = ['speaks-of', 'mentions'];
const isForWords = (matcher: unknown): boolean =>
  typeof matcher === 'object' && matcher !== null && WORDS.some((one) => Object.hasOwn(matcher, one));

/** What else a row refers to, a rule or a vacancy, is what could have been chosen otherwise. */
const isWhose = (table: string, field: string): boolean =>
  field === 'id' || (isTableName(table) && tableOf(table).columns[field]?.table === 'candidate');

/** A reference, or one of several. */
const isRow = (matcher: unknown): boolean =>
  typeof matcher === 'string'
    ? isReference(matcher)
    : typeof matcher === 'object' &&
      matcher !== null &&
      'one-of' in matcher &&
      Array.isArray(matcher['one-of']) &&
      matcher['one-of'].every((one) => typeof one === 'string' && isReference(one));

function looksOf(check: Check): Looks[] {
  if ('all' in check) return check.all.flatMap(looksOf);
  if ('any' in check) return check.any.flatMap(looksOf);
  if ('not' in check) return looksOf(check.not);
  const table =
    'some' in check ? check.some : 'none' in check ? check.none : 'count' in check ? check.count : undefined;
  if (table === undefined) return [];
  const where = Object.entries(('where' in check && check.where) || {});
  const named = where.filter(([, matcher]) => isForWords(matcher));
  const of = where.filter(([field, matcher]) => isWhose(table, field) && isRow(matcher)) as [string, Matcher][];
  const said = where.filter(([field]) => !of.some(([one]) => one === field));
  const fields = (named.length > 0 ? named : said).map(([field]) => field);
  return [
    {
      ...{ table, of, fields: fields.length > 0 ? fields : undefined },
      words: named.map(([, matcher]) => matcher as Matcher),
    },
  ];
}
