/**
 * Owns proof that the browser's promise to keep what is here is asked for once, and told as it was given.
 * Must never wait for a browser's answer.
 */
import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist, persistence } from './persistence.ts';

afterEach(() => vi.unstubAllGlobals());
function browser(storage: object | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

it.each([
  [true, 'promised'],
  [false, 'not promised'],
])('what the browser answers is told: %s is %s', async (kept, told) => {
  browser({ persisted: async () => kept });
  expect(await persistence()).toBe(told);
});

it('a browser that has no such promise, or fails at it, is not said to have refused', async () => {
  browser(undefined);
  expect(await persistence()).toBe('unknown');
  const persisted = () => Promise.reject(new Error('no'));
  browser({ persisted });
  expect(await persistence()).toBe('unknown');
  await expect(askToPersist()).resolves.toBeUndefined();
});

it('it is asked for where it was not given yet, and not again where it was', async () => {
  let kept = false;
  const persist = vi.fn(async () => {
    kept = true;
    return true;
  });
  browser({ persisted: async () => kept, persist });
  await askToPersist();
  await askToPersist();
  expect(persist).toHaveBeenCalledTimes(1);
  expect(await persistence()).toBe('promised');
});
