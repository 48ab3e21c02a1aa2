/**
 * Owns proof that a storage that does not answer is given up in time and said to be, and that the log goes on from what is stored.
 * Must never wait in real time.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { at, newDevice, storeWith, tab, task } from '../../tests/builders/desk.ts';
import { makeLocalStore } from './local-store.ts';
import { ofAttempt, type Store } from './store.ts';
import { NoAnswer, PATIENCE_MS } from './within.ts';

const NEVER = new Promise<never>(() => undefined);

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A disk whose next write is begun and never ends; `reads`: and which does not let entries be read either. */
async function silentDisk() {
  const device = await newDevice();
  const silent = { writes: 0, reads: 0 };
  const transaction = (...given: Parameters<Store['transaction']>) => {
    const real = device.transaction(...given);
    if (!Array.from(given[0]).includes('entry') || silent.writes === 0) return real;
    silent.writes -= 1;
    return new Proxy(real, {
      get(target, key) {
        if (key === 'done') return NEVER;
        const member: unknown = Reflect.get(target, key);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  };
  const getAll = (...given: Parameters<Store['getAll']>) => {
    if (silent.reads === 0) return device.getAll(...given);
    silent.reads -= 1;
    return NEVER;
  };
  const store = storeWith(device, { transaction, getAll } as unknown as Store);
  const { desk } = tab(store);
  await desk.begin('a-scenario', at(0));
  await desk.do('start-work', {}, at(1));
  return { desk, device, silent };
}

/** Lets the storage work, then the time pass; as often as there is something to be given up. */
async function wait(times = 1): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS + 1);
  }
}

describe('a write that does not end', () => {
  it('is said, and the next step goes on from what is stored', async () => {
    const { desk, device, silent } = await silentDisk();
    silent.writes = 1;
    const lost = expect(desk.do('add-task', task(1), at(2))).rejects.toThrow('took too long to save this step');
    await wait();
    await lost;
    const next = await desk.do('add-task', task(2), at(3));
    const kept = await device.getAll('entry', ofAttempt('a-1'));
    expect(kept.map(({ entry }) => entry.step)).toEqual(kept.map((_, index) => index + 1));
    expect(kept.at(-1)?.entry).toEqual(next.entry);
    expect(await desk.entries()).toEqual(kept.map(({ entry }) => entry));
  });

  it('on a disk that cannot be read either, asks for the page to be loaded again', async () => {
    const { desk, device, silent } = await silentDisk();
    silent.writes = 1;
    silent.reads = 1;
    const lost = expect(desk.do('add-task', task(1), at(2))).rejects.toThrow('Reload the page');
    await wait(2);
    await lost;
    await expect(desk.do('add-task', task(2), at(3))).rejects.toThrow('No attempt is open.');
    const kept = await device.getAll('entry', ofAttempt('a-1'));
    expect(kept.map(({ entry }) => entry.step)).toEqual(kept.map((_, index) => index + 1));
  });
});

it('a question that the storage does not answer is given up with a sentence', async () => {
  const device = await newDevice();
  const localStore = makeLocalStore(async () => storeWith(device, { getAll: () => NEVER } as unknown as Store));
  const asked = expect(localStore.figures('a-1')).rejects.toThrow(NoAnswer);
  await wait();
  await asked;
});
