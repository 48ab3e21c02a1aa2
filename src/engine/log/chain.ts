/**
 * Owns the hash chain of a log: what an entry's hash covers, and where a chain breaks.
 * Never judges what an entry says: replay does.
 */
import { type Hash, hashJson, link } from '../kernel/hash.ts';
import type { Change, Entry } from './entry.ts';
import type { Mode } from './modes.ts';

/** What the chain starts from: an entry of one attempt cannot be carried into another. */
export interface Beginning {
  attempt: string;
  scenario: Hash;
  engine: number;
  /** The learner's code, by which the scenario was made for them; empty for a demonstration. */
  code: string;
  mode: Mode;
}
export const genesis = (beginning: Beginning): Hash => hashJson(beginning);

/** An entry without its words: what was done and what came of it, by the keys of the data. Order of changes and refusals does not count. */
export interface Essence extends Omit<Entry, 'says' | 'details' | 'asks' | 'reasons' | 'refusals' | 'hash'> {
  refused: string[];
}

/**
 * What an entry's hash covers, and what must come out the same for ever. Sentences are left out: a label may be put better one day,
 * and what was done stays what was done.
 */
export function essence({
  hash: _,
  says: __,
  details: ___,
  asks: ____,
  reasons: _____,
  refusals,
  changes,
  ...entry
}: Omit<Entry, 'hash'> & { hash?: string }): Essence {
  const fields = refusals.map(({ field }) => field);
  return { ...entry, changes: [...changes].sort(byKey), refused: [...new Set(fields)].sort() };
}

const byKey = (a: Change, b: Change): number => {
  const [left, right] = [a, b].map(({ table, id, field }) => `${table}\n${id}\n${field}`) as [string, string];
  return left < right ? -1 : left > right ? 1 : 0;
};

export const sealEntry = (previous: Hash, entry: Omit<Entry, 'hash'>): Entry => ({
  ...entry,
  hash: link(previous, essence(entry)),
});

/** The first step whose hash or number does not follow from the one before; undefined when all do. */
export function firstBreak(beginning: Beginning, log: readonly Entry[]): number | undefined {
  let previous = genesis(beginning);
  for (const [index, entry] of log.entries()) {
    if (entry.step !== index + 1 || link(previous, essence(entry)) !== entry.hash) return index + 1;
    previous = entry.hash;
  }
  return undefined;
}
