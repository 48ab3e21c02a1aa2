/**
 * Owns how a rule, or the shape of a file, is kept for what was made before it changed: by the version since when it holds.
 * Nothing published is ever called altered because the product moved on. Must never drop an old rule: a history is add-only.
 */
import { type Fault, fail, ok, type Result } from './result.ts';

/** What held from engine version `since` until the next entry's. */
export interface Since<T> {
  since: number;
  is: T;
}
/** Oldest first. */
export type History<T> = readonly [Since<T>, ...Since<T>[]];

export const since = <T>(version: number, is: T): Since<T> => ({ since: version, is });

/** What holds in this version; undefined when it had not come yet. */
export const inForce = <T>(history: History<T>, version: number): T | undefined =>
  history.findLast((each) => each.since <= version)?.is;

/** Turns raw data of format `from` into raw data of format `from + 1`. */
export interface Upgrade {
  from: number;
  step(raw: unknown): unknown;
}

/**
 * Raw data of any format this product ever wrote, as raw data of format `current`; what it then holds is for a schema to say.
 * Faults on a version that never was, with the sentence for a person in `unknown`.
 */
export function upgrade(
  raw: unknown,
  {
    version,
    current,
    steps,
    unknown,
  }: { version: unknown; current: number; steps: readonly Upgrade[]; unknown: string },
): Result<unknown> {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > current)
    return fail<Fault[]>([{ says: unknown, path: 'format' }]);
  let value = raw;
  for (let at = version; at < current; at++) {
    const found = steps.find(({ from }) => from === at);
    if (!found) return fail<Fault[]>([{ says: unknown, path: 'format' }]);
    value = found.step(value);
  }
  return ok(value);
}
