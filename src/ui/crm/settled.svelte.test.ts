/**
 * Owns proof of when a search is a step: at a word or after a rest, once, and never for what was left before.
 * Must never run a search.
 */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { Settled } from './settled.svelte.ts';

const closing: (() => void)[] = [];
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.useRealTimers();
});

function searching(memory = { lastAsked: '' }) {
  let words = $state('');
  let rest = $state(1000);
  const sent: string[] = [];
  const send = (input: { words: string }) => {
    sent.push(input.words);
    return Promise.resolve();
  };
  const { value: settled, close } = inEffects(
    () => new Settled(() => (words ? { input: { words }, rest } : undefined), send, memory),
  );
  closing.push(close);
  const type = (text: string, wait = 1000) => {
    words = text;
    rest = wait;
    flushSync();
  };
  return { settled, sent, type, leave: close };
}

describe('a search settles', () => {
  it('when they rest, not at each letter', () => {
    const { sent, type } = searching();
    for (const text of ['o', 'ok', 'oka']) {
      type(text);
      vi.advanceTimersByTime(900);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(sent).toEqual(['oka']);
  });

  it('at once when they say so, and is not asked again when the rest is over', async () => {
    const { settled, sent, type } = searching();
    type('okafor');
    expect(settled.isPending).toBe(true);
    await settled.now();
    vi.advanceTimersByTime(5000);
    await settled.now();
    expect([sent, settled.isPending]).toEqual([['okafor'], false]);
    type('ellis', 0);
    vi.advanceTimersByTime(0);
    expect(sent).toEqual(['okafor', 'ellis']);
  });

  it('not at all when it was taken away or left before', () => {
    const { sent, type, leave } = searching();
    type('okafor');
    type('');
    vi.advanceTimersByTime(5000);
    type('ellis');
    leave();
    vi.advanceTimersByTime(5000);
    expect(sent).toEqual([]);
  });

  it('not anew when somebody comes back to what they looked for last', () => {
    const memory = { lastAsked: '' };
    const first = searching(memory);
    first.type('okafor', 0);
    vi.advanceTimersByTime(0);
    first.leave();
    const again = searching(memory);
    again.type('okafor', 0);
    vi.advanceTimersByTime(5000);
    expect([first.sent, again.sent]).toEqual([['okafor'], []]);
  });

  it('anew when they say that they look for the same once more', () => {
    const memory = $state({ lastAsked: '' });
    const { sent, type } = searching(memory);
    const rest = () => {
      flushSync();
      vi.advanceTimersByTime(0);
    };
    type('okafor', 0);
    rest();
    rest();
    expect(sent).toEqual(['okafor']);
    memory.lastAsked = '';
    rest();
    rest();
    expect(sent).toEqual(['okafor', 'okafor']);
  });
});
