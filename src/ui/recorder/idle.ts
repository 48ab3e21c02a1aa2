/**
 * Owns waiting for a moment in which nobody is typing or reading a change. Must never hold work back for ever.
 */

/** Longest wait, milliseconds. */
const AT_LATEST = 2000;

/** Resolves when the browser has time; Safari, which cannot say so, gets a short pause. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: AT_LATEST });
    else setTimeout(resolve, 200);
  });
