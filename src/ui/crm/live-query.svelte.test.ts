/**
 * Owns proof of when a screen's question is asked again, and that the newest answer is the one that stays.
 * Must never ask a CRM; that a query says all its tables is proved with the queries.
 */
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { QueryVersions } from '../session/query-versions.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A question whose answers come when the test says so. */
function asking() {
  const queries = new QueryVersions();
  const waiting: PromiseWithResolvers<string>[] = [];
  const { value: query, close } = inEffects(
    () =>
      new LiveQuery(() => {
        queries.asked('candidates');
        queries.asked('tasks');
        const coming = Promise.withResolvers<string>();
        waiting.push(coming);
        return coming.promise;
      }),
  );
  closing.push(close);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const makeStale = (query: 'candidates' | 'tasks' | 'messages') => {
    queries.stale([query]);
    flushSync();
  };
  return { query, waiting, makeStale, settled };
}

describe('a question', () => {
  it('is asked once, and again only when its answer may be another', () => {
    const { waiting, makeStale } = asking();
    expect(waiting).toHaveLength(1);
    makeStale('messages');
    expect(waiting).toHaveLength(1);
    makeStale('tasks');
    expect(waiting).toHaveLength(2);
  });

  it('keeps its last answer until the next is here', async () => {
    const { query, waiting, makeStale, settled } = asking();
    expect(query.state).toBe('loading');
    waiting[0]?.resolve('first');
    await settled();
    expect([query.state, query.result]).toEqual(['here', 'first']);
    makeStale('tasks');
    expect([query.state, query.result]).toEqual(['here', 'first']);
  });

  it('never shows an older answer after a newer one', async () => {
    const { query, waiting, makeStale, settled } = asking();
    makeStale('tasks');
    waiting[1]?.resolve('newer');
    await settled();
    waiting[0]?.resolve('older');
    await settled();
    expect(query.result).toBe('newer');
  });

  it('is not called failed because an older try failed', async () => {
    const { query, waiting, makeStale, settled } = asking();
    makeStale('tasks');
    waiting[0]?.reject(new Error('late'));
    waiting[1]?.resolve('newer');
    await settled();
    expect([query.state, query.result]).toEqual(['here', 'newer']);
  });

  it('that failed can be asked again', async () => {
    const { query, waiting, settled } = asking();
    waiting[0]?.reject(new Error('no'));
    await settled();
    expect(query.state).toBe('failed');
    query.again();
    flushSync();
    waiting[1]?.resolve('yes');
    await settled();
    expect([query.state, query.result]).toEqual(['here', 'yes']);
  });
});
