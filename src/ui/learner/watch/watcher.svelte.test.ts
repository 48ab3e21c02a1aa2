/**
 * Owns proof of how watching moves: by itself with time to read, on and back, one movement at a time.
 * Must never need a page.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WatchedStep } from '../../../desk/watch/watch-service.ts';
import { readingTime } from '../../kit/reading-time.ts';
import { Watcher } from './watcher.svelte.ts';

const aStep = (number: number): WatchedStep => ({
  command: 'open-message',
  input: {},
  says: `Step ${number}`,
  because: 'So that it is known',
  on: null,
  candidate: null,
  pages: { vacancy: undefined, client: undefined },
});

function watching(of = 3) {
  const did: string[] = [];
  let at = 0;
  const watcher = new Watcher(
    {
      show: async () => {
        did.push(`show ${at + 1}`);
        return at < of ? aStep(at + 1) : undefined;
      },
      carryOut: async ({ says }) => {
        did.push(`do ${says}`);
        at += 1;
        return at === 2 ? 'It may not be opened.' : undefined;
      },
      rewind: async (steps) => {
        did.push(`back to ${steps}`);
        at = steps;
      },
    },
    of,
  );
  return { watcher, did };
}
/** Longer than any step of these is read. */
const LONG = 10_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watching', () => {
  it('shows each step before it is done, and waits until it is told to go on', async () => {
    const { watcher, did } = watching();
    await watcher.begin();
    await vi.advanceTimersByTimeAsync(LONG);
    expect([did, watcher.shown?.says, watcher.done]).toEqual([['show 1'], 'Step 1', 0]);
    await watcher.next();
    expect(did).toEqual(['show 1', 'do Step 1', 'show 2']);
  });

  it('plays by itself to the end, and stops there', async () => {
    const { watcher } = watching();
    await watcher.begin();
    watcher.play();
    await vi.advanceTimersByTimeAsync(3 * LONG);
    expect([watcher.done, watcher.ended, watcher.playing, watcher.shown]).toEqual([3, true, false, null]);
    watcher.play();
    expect(watcher.playing).toBe(false);
  });

  it('does nothing by itself while it is paused', async () => {
    const { watcher } = watching();
    await watcher.begin();
    watcher.toggle();
    watcher.toggle();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(watcher.done).toBe(0);
  });

  it('gives time to read by the length of what is said, and by the speed', () => {
    expect(readingTime('two words', 1)).toBeGreaterThan(readingTime('one', 1));
    expect(readingTime('two words', 2)).toBe(readingTime('two words', 1) / 2);
  });

  it('goes back one step, to where it was before it was done, and not before the first', async () => {
    const { watcher, did } = watching();
    await watcher.begin();
    await watcher.next();
    await watcher.next();
    expect(watcher.refused).toBe('It may not be opened.');
    await watcher.previous();
    expect([watcher.done, watcher.shown?.says, watcher.refused]).toEqual([1, 'Step 2', undefined]);
    await watcher.previous();
    await watcher.previous();
    expect([watcher.done, did.filter((what) => what.startsWith('back'))]).toEqual([0, ['back to 1', 'back to 0']]);
  });

  it('begins again after its end', async () => {
    const { watcher } = watching(1);
    await watcher.begin();
    await watcher.next();
    expect(watcher.ended).toBe(true);
    await watcher.restart();
    expect([watcher.done, watcher.shown?.says]).toEqual([0, 'Step 1']);
  });

  it('makes one movement at a time, in the order they were asked for', async () => {
    const { watcher, did } = watching();
    void watcher.begin();
    void watcher.next();
    void watcher.previous();
    await watcher.next();
    expect(did).toEqual(['show 1', 'do Step 1', 'show 2', 'back to 0', 'show 1', 'do Step 1', 'show 2']);
  });

  it('stops and says so when the screen cannot follow', async () => {
    const watcher = new Watcher(
      { show: () => Promise.reject(new Error('gone')), carryOut: async () => undefined, rewind: async () => undefined },
      1,
    );
    await watcher.begin();
    expect([watcher.failed, watcher.playing]).toEqual([true, false]);
  });
});
