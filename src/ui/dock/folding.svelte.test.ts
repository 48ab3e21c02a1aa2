/**
 * Owns proof of when the training layer is folded away, and that it follows the room there is.
 * Must never look at how the dock is drawn.
 */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { Folding } from './folding.svelte.ts';

const closing: (() => void)[] = [];
const newFolding = (): Folding => {
  const { value, close } = inEffects(() => new Folding());
  closing.push(close);
  return value;
};
/** The DOM of these tests has no edge to drag; it is told its size. */
const { happyDOM } = window as unknown as { happyDOM: { setViewport(size: { width: number; height: number }): void } };
const resize = (width: number): void => {
  happyDOM.setViewport({ width, height: 768 });
  flushSync();
};
beforeEach(() => {
  sessionStorage.clear();
  resize(1366);
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('the training layer', () => {
  it('is open at first, and is folded after a reload exactly when it was folded before', () => {
    const folding = newFolding();
    expect(folding.folded).toBe(false);
    folding.fold(true);
    expect([folding.folded, newFolding().folded]).toEqual([true, true]);
    folding.fold(false);
    expect([folding.folded, newFolding().folded]).toEqual([false, false]);
  });

  it.each(['"true"', '1', '{}', 'null', '{"folded":'])('is open when the tab has remembered %s', (kept) => {
    for (const fold of [true, false]) newFolding().fold(fold);
    expect(sessionStorage.length).toBe(1);
    sessionStorage.setItem(sessionStorage.key(0) ?? '', kept);
    expect(newFolding().folded).toBe(false);
  });

  it('has no room beside the workplace in a window narrower than 60rem, and finds it again in a wider one', () => {
    const folding = newFolding();
    expect(folding.noRoom).toBe(false);
    resize(900);
    expect(folding.noRoom).toBe(true);
    resize(1000);
    expect(folding.noRoom).toBe(false);
  });

  it('knows from the start that there is no room', () => {
    resize(390);
    expect(newFolding().noRoom).toBe(true);
  });

  it('no longer follows the window once its component is gone', () => {
    const { value: folding, close } = inEffects(() => new Folding());
    close();
    resize(390);
    expect(folding.noRoom).toBe(false);
  });
});
