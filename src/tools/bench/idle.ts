/**
 * Owns holding back what a page puts off until it is idle, so that it can be measured apart from what put it off.
 * Must never run a callback twice, or lose one.
 */
import type { Page } from 'playwright-core';

interface Held {
  hold: boolean;
  waiting: (() => void)[];
}
type WithHeld = Window & { benchIdle?: Held };

/** For the page, before the product: requestIdleCallback as ever, but kept waiting while it is held, whatever its time limit. */
export function holdable(): void {
  const held: Held = { hold: false, waiting: [] };
  (window as WithHeld).benchIdle = held;
  const real = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (callback, options) => {
    if (!held.hold) return real(callback, options);
    held.waiting.push(() => real(callback, options));
    return 0;
  };
}

export const holdIdle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const held = (window as WithHeld).benchIdle;
    if (held) held.hold = true;
  });

/** Lets go; answers how many callbacks had waited. */
export const releaseIdle = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const held = (window as WithHeld).benchIdle;
    const waiting = held?.waiting.splice(0) ?? [];
    if (held) held.hold = false;
    for (const ask of waiting) ask();
    return waiting.length;
  });
