/**
 * Owns proof of how a watched attempt moves: to the step that was asked for last, by itself with time to read, and no further than its end.
 * Must never need a page.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Moment } from '../../../assess/play/play-api.ts';
import { Playback } from './playback.svelte.ts';

const LONG = 10_000;
function watching(of = 3) {
  const shown: number[] = [];
  const show = async (step: number): Promise<Moment> => {
    await new Promise((done) => setTimeout(done, 10));
    shown.push(step);
    return { step, view: {} as Moment['view'], marks: [], at: null };
  };
  return { playback: new Playback(of, show, (step) => `Step ${step}`), shown };
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a playback', () => {
  it('goes to the step that was asked for last, and not to those in between', async () => {
    const { playback, shown } = watching(50);
    const there = playback.seek(10);
    for (const step of [20, 30, 40]) void playback.seek(step);
    await vi.advanceTimersByTimeAsync(LONG);
    await there;
    expect([shown, playback.moment?.step]).toEqual([[10, 40], 40]);
  });

  it('stays within its steps', async () => {
    const { playback } = watching();
    void playback.seek(99);
    await vi.advanceTimersByTimeAsync(100);
    expect(playback.moment?.step).toBe(3);
    void playback.seek(-5);
    await vi.advanceTimersByTimeAsync(100);
    expect(playback.moment?.step).toBe(0);
  });

  it('plays to its end and stops there; played once more it begins again', async () => {
    const { playback, shown } = watching();
    void playback.seek(0);
    await vi.advanceTimersByTimeAsync(100);
    playback.play();
    await vi.advanceTimersByTimeAsync(4 * LONG);
    expect([shown, playback.playing, playback.ended]).toEqual([[0, 1, 2, 3], false, true]);
    playback.play();
    await vi.advanceTimersByTimeAsync(100);
    expect([playback.playing, playback.moment?.step]).toEqual([true, 0]);
    playback.pause();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(playback.moment?.step).toBe(0);
  });

  it('stops and says so when a step cannot be shown', async () => {
    const playback = new Playback(
      3,
      () => Promise.reject(new Error('gone')),
      () => '',
    );
    playback.play();
    await playback.seek(1);
    expect([playback.failed, playback.playing]).toEqual([true, false]);
  });
});
