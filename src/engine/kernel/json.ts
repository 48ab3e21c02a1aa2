/**
 * Owns canonical JSON: one value, one text, on every machine, so that a hash of it means something.
 * Never accepts what JSON cannot hold (undefined, NaN, dates): those would hash differently after a round trip.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Text with keys in code-unit order and no spaces. Members that are `undefined` are left out, as JSON.stringify does.
 * Strings are written well formed: a lone surrogate would not survive UTF-8.
 * @throws TypeError on a value that JSON cannot hold
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    // Put together piece by piece, with no list of pairs: each entry of each log is written so.
    let members = '';
    for (const key of Object.keys(value).sort()) {
      const member: unknown = value[key as never];
      if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonical(member)}`;
    }
    return `{${members}}`;
  }
  throw new TypeError(`a ${typeof value} has no place in JSON`);
}

/** Two objects or two lists; nothing for any other two values. */
function bothOf(a: unknown, b: unknown): [Record<string, unknown>, Record<string, unknown>] | undefined {
  const both = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  return both && Array.isArray(a) === Array.isArray(b)
    ? [a as Record<string, unknown>, b as Record<string, unknown>]
    : undefined;
}

/** Whether firstDifference finds none. As a rule it does, so its order and its paths are only made where it will. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const both = bothOf(a, b);
  if (!both) return false;
  const [left, right] = both;
  for (const key of Object.keys(left)) if (!isSame(left[key], right[key])) return false;
  for (const key of Object.keys(right)) if (!Object.hasOwn(left, key) && right[key] !== undefined) return false;
  return true;
}

/** Where two JSON values first differ, as a path and the two values; undefined when they are the same. */
export const firstDifference = (a: unknown, b: unknown): Differing | undefined =>
  isSame(a, b) ? undefined : differenceIn(a, b, '');

interface Differing {
  path: string;
  a: unknown;
  b: unknown;
}

function differenceIn(a: unknown, b: unknown, path: string): Differing | undefined {
  if (Object.is(a, b)) return undefined;
  const both = bothOf(a, b);
  if (!both) return { path, a, b };
  const [left, right] = both;
  for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()) {
    const found = differenceIn(left[key], right[key], path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}
