/**
 * Owns this tab's own storage: what is to survive a reload and nothing more (drafts, the place one was at, papers laid out).
 * Must never throw, nor hold what the CRM or the log holds: storage may be full, or shut in this mode, and the work goes on without it.
 */

/** What was remembered under this name; undefined when nothing was, or it cannot be read. Foreign: whoever asks checks its shape. */
export function remembered(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** `value` as JSON holds it. */
export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // No room or no storage: it is only forgotten sooner.
  }
}

export function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then there is nothing to forget either.
  }
}

/** The names of all that was remembered of one attempt: they hold its id as a word of their own. */
export function keysOfAttempt(attempt: string): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.split(' ').includes(attempt));
  } catch {
    return [];
  }
}

export function forgetAttempt(attempt: string): void {
  for (const key of keysOfAttempt(attempt)) forget(key);
}

export function forgetEverything(): void {
  try {
    sessionStorage.clear();
  } catch {
    // See above.
  }
}

/** A member of a remembered object, whatever was remembered. */
export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
