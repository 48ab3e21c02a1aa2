/**
 * Owns the hash chain of a log: what an entry's hash covers, and where a chain breaks.
 * Never judges what an entry says: replay does.
 */
import { type Hash, hashJson, link } from '../kernel/hash.ts';
import type { Entry } from './entry.ts';

/** What the chain starts from: an entry of one attempt cannot be carried into another. */
export interface Beginning {
  attempt: string;
  scenario: Hash;
  engine: string;
}
export const genesis = (beginning: Beginning): Hash => hashJson(beginning);

export const sealEntry = (previous: Hash, entry: Omit<Entry, 'hash'>): Entry => ({
  ...entry,
  hash: link(previous, entry),
});

/** The first step whose hash or number does not follow from the one before; undefined when all do. */
export function firstBreak(beginning: Beginning, log: readonly Entry[]): number | undefined {
  let previous = genesis(beginning);
  for (const [index, { hash, ...entry }] of log.entries()) {
    if (entry.step !== index + 1 || link(previous, entry) !== hash) return index + 1;
    previous = hash;
  }
  return undefined;
}
