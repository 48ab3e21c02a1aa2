/**
 * Owns the place that a component gives its state classes, for tests of those classes.
 * Must never stand in for a screen.
 */
import { flushSync } from 'svelte';

/** What `make` makes lives, and its effects run, until it is closed. */
export function inEffects<T>(make: () => T): { value: T; close: () => void } {
  let made: { value: T } | undefined;
  const close = $effect.root(() => {
    made = { value: make() };
  });
  flushSync();
  if (!made) throw new Error('Nothing was made.');
  return { value: made.value, close };
}
