/**
 * Owns which step of a log came nearest to a trap that nobody walked into: the one that wrote what the trap looks at. Pure.
 * Must never evaluate the whole check: it did not hold, or it would have been walked into.
 */
import type { Change, Entry } from '../../../engine/log/entry.ts';
import type { Check, Matcher } from '../../../engine/scenario/check.ts';
import { fits } from '../../../engine/scenario/fits.ts';

interface Looks {
  table: string;
  /** undefined: at whether there is such a row at all. */
  fields: readonly string[] | undefined;
  /** What it looks for in each of them, where that is words; else none. */
  words: readonly Matcher[];
}

/**
 * The last step at what the trap looks at first; what it looks at besides counts after that. Of one that looks for words, the step that wrote
 * one of them where it looks; where none did, the one that wrote the most there.
 */
export function stepNear(log: readonly Entry[], when: Check): Entry | undefined {
  const looks = looksOf(when);
  const done = log.filter(({ outcome }) => outcome === 'done');
  const forWords = looks.filter(({ words }) => words.length > 0);
  const spoke = done.findLast(({ changes }) => changes.some((change) => forWords.some(speaksIn(change))));
  if (spoke) return spoke;
  const most = done
    .map((entry) => ({ entry, wrote: wordsAt(entry, forWords) }))
    .reduce<{ entry: Entry | undefined; wrote: number }>((best, one) => (one.wrote > best.wrote ? one : best), {
      entry: undefined,
      wrote: 0,
    });
  if (most.entry) return most.entry;
  const near = (look: Looks) => done.findLast(({ changes }) => changes.some(isAt(look)));
  return looks.map(near).find((entry) => entry !== undefined);
}

const isAt =
  ({ table, fields }: Looks) =>
  (change: Change): boolean =>
    change.table === table && (fields === undefined || fields.includes(change.field));

const speaksIn = (change: Change) => (look: Looks) =>
  isAt(look)(change) && look.words.some((matcher) => fits(change.to, matcher));

const wordsAt = ({ changes }: Entry, looks: readonly Looks[]): number =>
  changes
    .filter((change) => looks.some((look) => isAt(look)(change)))
    .reduce((sum, { to }) => sum + (typeof to === 'string' ? to.split(/\s+/).length : 0), 0);

const WORDS = ['speaks-of', 'mentions'];
const isForWords = (matcher: unknown): boolean =>
  typeof matcher === 'object' && matcher !== null && WORDS.some((one) => Object.hasOwn(matcher, one));

function looksOf(check: Check): Looks[] {
  if ('all' in check) return check.all.flatMap(looksOf);
  if ('any' in check) return check.any.flatMap(looksOf);
  if ('not' in check) return looksOf(check.not);
  const table =
    'some' in check ? check.some : 'none' in check ? check.none : 'count' in check ? check.count : undefined;
  if (table === undefined) return [];
  const where = Object.entries(('where' in check && check.where) || {});
  const named = where.filter(([, matcher]) => isForWords(matcher));
  const fields = (named.length > 0 ? named : where).map(([field]) => field);
  return [
    { table, fields: fields.length > 0 ? fields : undefined, words: named.map(([, matcher]) => matcher as Matcher) },
  ];
}
