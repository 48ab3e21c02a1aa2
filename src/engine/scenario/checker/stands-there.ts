/**
 * Owns that no text of a scenario sends its learner to a place where a button does not stand. Must never know the buttons: whoever checks
 * brings them (Around), because they are no part of the engine.
 */
import type { Around } from './ground.ts';
import type { Finding, Path } from './rule.ts';

/** Every text of a value that is wrong about where something stands. */
export function* standsElsewhere(value: unknown, around: Around, path: Path = []): Generator<Finding> {
  if (typeof value === 'string') {
    const says = around.misplaced?.(value);
    if (says !== undefined) yield { path, code: 'elsewhere', says };
  } else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* standsElsewhere(item, around, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* standsElsewhere(item, around, [...path, key]);
}
