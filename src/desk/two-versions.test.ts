/**
 * Owns proof that tabs with different versions of the site do not wait for each other for ever, and that each is told.
 * Must never wait in real time.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, tab, task } from '../../tests/builders/desk.ts';
import { isOutdated, NEWER, openStore } from './store.ts';
import { PATIENCE_MS } from './within.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

async function wait(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(PATIENCE_MS + 1);
}

describe('a newer version of the site', () => {
  it('gets the device at once from a tab with this version, which is told to load again', async () => {
    const store = await openStore();
    const { desk } = tab(store);
    await desk.begin('a-scenario', at(0));
    await desk.do('start-work', {}, at(1));
    const newer = await openDB(store.name, store.version + 1);
    expect(isOutdated(store)).toBe(true);
    await expect(desk.do('add-task', task(1), at(2))).rejects.toThrow(NEWER);
    expect(await newer.count('entry')).toBe(1);
    newer.close();
    await expect(openStore()).rejects.toThrow(NEWER);
  });
});

describe('a tab with an older version of the site that does not let go', () => {
  it('is named when the time is up; once it is closed the device opens', async () => {
    const old = await openDB('resourcer', 1, { upgrade: (db) => void db.createObjectStore('learner') });
    const refused = expect(openStore()).rejects.toThrow('Close that tab');
    await wait();
    await refused;
    old.close();
    indexedDB.deleteDatabase('resourcer');
    await wait();
    const store = await openStore();
    expect(isOutdated(store)).toBe(false);
  });
});

it('a device of the first version is brought up to this one, and keeps what it had', async () => {
  const first = await openDB('resourcer', 1, {
    upgrade(db) {
      for (const name of ['learner', 'scenario', 'account']) db.createObjectStore(name);
      db.createObjectStore('attempt', { keyPath: 'id' });
      db.createObjectStore('entry', { keyPath: ['attempt', 'entry.step'] });
      db.createObjectStore('figure', { keyPath: ['attempt', 'step'] });
    },
  });
  await first.put('learner', { name: 'Sam', employer: '', centre: '', number: '' }, 'me');
  first.close();
  const store = await openStore();
  expect(await store.get('learner', 'me')).toMatchObject({ name: 'Sam' });
  expect([...store.objectStoreNames]).toContain('sheet');
});
