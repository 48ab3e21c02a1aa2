/**
 * Owns proof of when a screen's question is asked again, and that the newest answer is the one that stays.
 * Must never ask a CRM; that a query says all its tables is proved with the queries.
 */
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { inEffects } from '../../../tests/builders/effects.svelte.ts';
import { TableVersions } from '../session/tables.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A question whose answers come when the test says so. */
function asking() {
  const tables = new TableVersions();
  const waiting: PromiseWithResolvers<string>[] = [];
  const { value: query, close } = inEffects(
    () =>
      new LiveQuery(() => {
        tables.read(['candidate', 'task']);
        const coming = Promise.withResolvers<string>();
        waiting.push(coming);
        return coming.promise;
      }),
  );
  closing.push(close);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const write = (table: 'candidate' | 'task' | 'message') => {
    tables.wrote([table]);
    flushSync();
  };
  return { query, waiting, write, settled };
}

describe('a question', () => {
  it('is asked once, and again only when a table that it read was written', () => {
    const { waiting, write } = asking();
    expect(waiting).toHaveLength(1);
    write('message');
    expect(waiting).toHaveLength(1);
    write('task');
    expect(waiting).toHaveLength(2);
  });

  it('keeps its last answer until the next is here', async () => {
    const { query, waiting, write, settled } = asking();
    expect(query.state).toBe('loading');
    waiting[0]?.resolve('first');
    await settled();
    expect([query.state, query.result]).toEqual(['here', 'first']);
    write('task');
    expect([query.state, query.result]).toEqual(['here', 'first']);
  });

  it('never shows an older answer after a newer one', async () => {
    const { query, waiting, write, settled } = asking();
    write('task');
    waiting[1]?.resolve('newer');
    await settled();
    waiting[0]?.resolve('older');
    await settled();
    expect(query.result).toBe('newer');
  });

  it('is not called failed because an older try failed', async () => {
    const { query, waiting, write, settled } = asking();
    write('task');
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
