/**
 * Owns what a draft is: of each field only what was typed and what stood there when it was. Pure; shared by the forms and the account.
 * Must never keep a field that nobody typed in: on another day it would write an old value back.
 */
import { member } from './tab-storage.ts';

/** One field as a draft keeps it. */
export interface Typed {
  typed: string;
  /** What stood there before it was typed over. */
  basedOn: string;
}

/** What was typed, where something else has come to stand in its place since: the learner chooses. */
export interface Clash extends Typed {
  now: string;
}

type Texts<F extends string> = Readonly<Record<F, string>>;
const fieldsOf = <F extends string>(texts: Texts<F>): F[] => Object.keys(texts) as F[];

/** What differs from `base`, as it is kept. */
export const typedIn = <F extends string>(values: Texts<F>, base: Texts<F>): Partial<Record<F, Typed>> =>
  Object.fromEntries(
    fieldsOf(base)
      .filter((field) => values[field] !== base[field])
      .map((field) => [field, { typed: values[field], basedOn: base[field] }]),
  ) as Partial<Record<F, Typed>>;

/**
 * A kept draft over what stands there now. Where that has changed since, it stays and the clash is told; what came out the same is none.
 * `kept` is foreign: only its own fields with two texts each are taken.
 */
export function overNow<F extends string>(
  kept: unknown,
  now: Texts<F>,
): { values: Record<F, string>; clashes: Map<F, Clash> } {
  const values: Record<F, string> = { ...now };
  const clashes = new Map<F, Clash>();
  for (const field of fieldsOf(now)) {
    const [typed, basedOn] = ['typed', 'basedOn'].map((name) => member(member(kept, field), name));
    if (typeof typed !== 'string' || typeof basedOn !== 'string' || typed === now[field]) continue;
    if (basedOn === now[field]) values[field] = typed;
    else clashes.set(field, { typed, basedOn, now: now[field] });
  }
  return { values, clashes };
}
