/**
 * Owns proof that a full disk leaves run and store at the step before, and never a log with a gap.
 * Must never lose a step that was answered, or keep one that was not.
 */
import { describe, expect, it } from 'vitest';
import { at, newDevice, storeWith, tab, task } from '../../tests/builders/desk.ts';
import { ofAttempt, type Store } from './store.ts';

const NOT_SAVED = 'This step could not be saved on this device, so it was not done. Is there room left on the disk?';

/** A disk that is full for the next writes of entries; `reads`: and does not let them be read either. */
function fullDisk(device: Store): { store: Store; full: { writes: number; reads: number } } {
  const full = { writes: 0, reads: 0 };
  const transaction = (...given: Parameters<Store['transaction']>) => {
    const real = device.transaction(...given);
    if (Array.from(given[0]).includes('entry') && full.writes > 0) {
      full.writes -= 1;
      real.abort();
    }
    return real;
  };
  const getAll = (...given: Parameters<Store['getAll']>) => {
    if (full.reads === 0) return device.getAll(...given);
    full.reads -= 1;
    return Promise.reject(new DOMException('no', 'UnknownError'));
  };
  return { store: storeWith(device, { transaction, getAll } as unknown as Store), full };
}

async function onFullDisk() {
  const { store, full } = fullDisk(await newDevice());
  const { desk } = tab(store);
  await desk.begin('a-scenario', at(0));
  await desk.do('start-work', {}, at(1));
  return { desk, store, full };
}

describe('a full disk', () => {
  it('leaves run and store at the step before, and says so', async () => {
    const { desk, store, full } = await onFullDisk();
    const before = await desk.summary();
    full.writes = 1;
    await expect(desk.do('add-task', task(1), at(2))).rejects.toThrow(NOT_SAVED);
    expect(await desk.summary()).toEqual(before);
    expect(await store.getAll('entry', ofAttempt('a-1'))).toHaveLength(1);
    expect(await store.get('attempt', 'a-1')).toMatchObject({ step: 1, lastAt: at(1) });
  });

  it('does not stand in the way of the next step', async () => {
    const { desk, store, full } = await onFullDisk();
    full.writes = 1;
    const [lost, next] = await Promise.allSettled([
      desk.do('add-task', task(1), at(2)),
      desk.do('add-task', task(2), at(3)),
    ]);
    expect(lost.status).toBe('rejected');
    expect(next).toMatchObject({
      status: 'fulfilled',
      value: { entry: { step: 2, outcome: 'done' }, view: { step: 2 } },
    });
    expect((await store.getAll('entry', ofAttempt('a-1'))).map(({ entry }) => entry.step)).toEqual([1, 2]);
  });

  it('that cannot even be read never makes a log with a gap', async () => {
    const { desk, store, full } = await onFullDisk();
    full.writes = 1;
    full.reads = 1;
    await expect(desk.do('add-task', task(1), at(2))).rejects.toThrow();
    await desk.do('add-task', task(2), at(3)).catch(() => undefined);
    const steps = (await store.getAll('entry', ofAttempt('a-1'))).map(({ entry }) => entry.step);
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(await desk.open('a-1')).toMatchObject({ view: { step: steps.length } });
  });
});
