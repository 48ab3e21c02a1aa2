/** Owns the walk through a check: every check inside it. Apart from how a check is read, which a run never does. */
import type { Check } from './check.ts';

/** Every check inside a check, itself first, with its path. */
export function* parts(
  check: Check,
  path: (string | number)[] = [],
): Generator<{ check: Check; path: (string | number)[] }> {
  yield { check, path };
  if ('all' in check) for (const [i, part] of check.all.entries()) yield* parts(part, [...path, 'all', i]);
  else if ('any' in check) for (const [i, part] of check.any.entries()) yield* parts(part, [...path, 'any', i]);
  else if ('not' in check) yield* parts(check.not, [...path, 'not']);
  else if ('before' in check)
    for (const [i, part] of check.before.entries()) yield { check: part, path: [...path, 'before', i] };
}
