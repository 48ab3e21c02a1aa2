/**
 * Owns proof that the places of the assessor's desk are entries of the browser's history: Back leads to the one before, and what names something
 * that a reload has lost leads nowhere. Must never show a place; tests/e2e/assess-places.proof.spec.ts does.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deeper } from '../kit/history-depth.ts';
import { Places } from './places.svelte.ts';

const leaving: (() => void)[] = [];
const arrive = (page = 1): Places => {
  const places = new Places(page);
  leaving.push(places.follow());
  return places;
};
/** As the browser does for Back, Forward and links. */
const moveTo = (state: unknown): void => {
  history.replaceState(state, '', location.href);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
};
beforeEach(() => history.replaceState(null, '', '/assess/'));
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a place of the desk', () => {
  it('is an entry of the history, and Back leads to the one before it', () => {
    const places = arrive();
    const first = history.state;
    const before = history.length;
    places.go({ pack: 3 });
    const second = history.state;
    places.go({ tab: 'keys' });
    expect(history.length).toBe(before + 2);
    moveTo(second);
    expect([places.now.tab, places.now.pack, places.moves]).toEqual(['packs', 3, 1]);
    moveTo(first);
    expect(places.now).toEqual({ tab: 'packs', pack: null, judge: null, watch: null });
  });

  it('is left for where it was opened from, however many entries were made in it', () => {
    const back = vi.spyOn(history, 'go').mockImplementation(() => undefined);
    const places = arrive();
    places.go({ pack: 3 });
    places.openInFront('judge', 'P2.1');
    const { judge } = places.now;
    places.go({ judge: judge && { ...judge, at: 'P2.3' } });
    places.openInFront('watch', 7);
    // One by the workplace in it, and one by a link.
    history.pushState(deeper(), '', '#tasks');
    moveTo(null);
    expect(places.now.watch?.at).toBe(7);
    places.leave('watch');
    places.leave('judge');
    expect(back.mock.calls).toEqual([[-3], [-5]]);
  });

  it('is a copy in which something is tried, and Back leads to the step that it was made at', () => {
    const back = vi.spyOn(history, 'go').mockImplementation(() => undefined);
    const places = arrive();
    places.openInFront('watch', 7);
    const watched = history.state;
    const seen = places.now.watch;
    places.tryOut();
    const tried = history.state;
    expect(places.now.watch).toEqual({ at: 7, from: seen?.from, tried: (seen?.from ?? 0) + 1 });
    moveTo(watched);
    expect(places.now.watch).toEqual(seen);
    moveTo(tried);
    // One by the workplace of the copy.
    history.pushState(deeper(), '', '#tasks');
    places.leaveTried();
    expect(back.mock.calls).toEqual([[-2]]);
    places.forgetTried();
    expect(places.now.watch).toEqual(seen);
  });

  it('is left all the same where the browser does not go back', () => {
    vi.useFakeTimers();
    vi.spyOn(history, 'go').mockImplementation(() => undefined);
    const places = arrive();
    places.go({ pack: 3 });
    places.openInFront('watch', 7);
    places.leave('watch');
    vi.runAllTimers();
    expect(places.now).toEqual({ tab: 'packs', pack: 3, judge: null, watch: null });
  });

  it('is the first one after a reload: what was named is gone', () => {
    const places = arrive(1);
    places.go({ tab: 'iqa', pack: 3 });
    expect(arrive(2).now).toEqual({ tab: 'packs', pack: null, judge: null, watch: null });
  });
});
