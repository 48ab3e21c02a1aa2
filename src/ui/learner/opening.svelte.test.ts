/**
 * Owns proof of how the desk comes to its attempt: by which link, what the address says then, who may write it.
 * Must never start a browser; the desk behind the channel is the real one.
 */
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type Endpoint, expose } from 'comlink';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Locks, newDevice, tab, task } from '../../../tests/builders/desk.ts';
import type { Store } from '../../desk/store.ts';
import { Opening } from './opening.svelte.ts';

let store: Store;
let started = 0;
const locks = new Locks();
const ports: MessagePort[] = [];

/** As a browser starts the desk's worker: a desk of its own, over the one store and the locks of all tabs. */
function DeskWorker() {
  started += 1;
  const { port1, port2 } = new MessageChannel();
  const { desk } = tab(store, locks, { newId: () => `a-${started}` });
  expose(desk, port1 as unknown as Endpoint);
  ports.push(port1, port2);
  return port2;
}

beforeAll(async () => {
  store = await newDevice();
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const port of ports.splice(0)) port.close();
});
async function openAt(address: string, takeOver = false, again?: Opening): Promise<Opening> {
  vi.stubGlobal('Worker', DeskWorker);
  // The desk starts as soon as it is known that one is wanted.
  const opening = again ?? new Opening();
  history.replaceState(null, '', address);
  await opening.open(takeOver);
  return opening;
}

describe('the desk', () => {
  it('begins nothing from a link without a mode, or to watch, and with a mode the attempt has it', async () => {
    const before = await store.count('attempt');
    const opening = await openAt('/desk/?scenario=a-scenario');
    expect([opening.asked, opening.session]).toEqual([{ scenario: 'a-scenario', watching: false }, null]);
    expect((await openAt('/desk/?scenario=a-scenario&mode=watch')).asked).toMatchObject({ watching: true });
    expect(await store.count('attempt')).toBe(before);
    await opening.choose('a-scenario', 'assessed');
    expect(opening.asked).toBeNull();
    expect(opening.session?.view.attempt.mode).toBe('assessed');
  });

  it('begins a new attempt from a link to a scenario, and the address then leads back to that attempt', async () => {
    const opening = await openAt('/desk/?scenario=a-scenario&mode=practice');
    expect(opening.fault).toBeNull();
    const id = opening.session?.view.attempt.id;
    expect(await store.get('attempt', String(id))).toMatchObject({ scenario: 'a-scenario', step: 0 });
    expect(location.search).toBe(`?attempt=${id}`);
    expect((await opening.account()).text).toEqual({ situation: '', task: '', action: '', result: '' });
  });

  it('goes on with a kept attempt instead of beginning another when its page is loaded again', async () => {
    const first = await openAt('/desk/?scenario=a-scenario&mode=practice');
    await first.session?.do('start-work', {});
    const id = first.session?.view.attempt.id;
    const before = await store.count('attempt');
    await first.session?.service.close();
    const again = await openAt(location.pathname + location.search);
    await again.session?.ready;
    expect(again.session?.view).toMatchObject({ attempt: { id }, phase: 'working', step: 1 });
    expect(again.session?.entries).toHaveLength(1);
    expect(await store.count('attempt')).toBe(before);
  });

  it.each([
    ['/desk/', 'unknown', 'names no scenario and no attempt'],
    ['/desk/?attempt=none', 'unknown', 'not on this device'],
  ])('says why nothing can be opened at %s, and leaves the address alone', async (address, kind, says) => {
    const opening = await openAt(address);
    expect(opening.fault).toMatchObject({ kind, says: expect.stringContaining(says) });
    expect(opening.session).toBeNull();
    await expect(opening.account()).rejects.toThrow('No attempt is open');
    expect(location.pathname + location.search).toBe(address);
  });

  it('says that this browser lets nothing start when it has no workers, and opens when it is asked again with them', async () => {
    vi.stubGlobal('Worker', undefined);
    history.replaceState(null, '', '/desk/?scenario=a-scenario&mode=practice');
    const opening = new Opening();
    await opening.open();
    expect(opening.fault).toMatchObject({ kind: 'storage' });
    await openAt('/desk/?scenario=a-scenario&mode=practice', false, opening);
    expect([opening.fault, opening.session?.view.phase]).toEqual([null, 'briefed']);
  });

  it('keeps the place that the address names, so that a bookmark of a record leads to it', async () => {
    const first = await openAt('/desk/?scenario=a-scenario&mode=practice#policies');
    expect(location.hash).toBe('#policies');
    await first.session?.service.close();
    await openAt(`/desk/${location.search}#candidates/CAND-0129`);
    expect(location.hash).toBe('#candidates/CAND-0129');
  });

  it('only looks at an attempt that another tab works in, unless it is taken over; the other tab then only looks', async () => {
    const first = await openAt('/desk/?scenario=a-scenario&mode=practice');
    await first.session?.do('start-work', {});
    const address = `${location.pathname}${location.search}#tasks`;
    const second = await openAt(address);
    expect([second.fault, second.session?.looking, second.session?.view.step]).toEqual([null, true, 1]);
    expect(location.hash).toBe('#tasks');
    await expect(second.session?.do('add-task', task(1))).rejects.toThrow('looking round only');
    expect(first.session?.looking).toBe(false);

    await first.session?.do('add-task', task(1));
    await second.session?.catchUp();
    expect([second.session?.view.step, second.session?.entries.length]).toEqual([2, 2]);

    await openAt(address, true, second);
    expect([second.fault, second.session?.looking]).toEqual([null, false]);
    await vi.waitFor(() => expect(first.session?.looking).toBe(true));
    expect(await second.session?.do('add-task', task(2))).toMatchObject({ step: 3 });
  });

  it('has nothing to look at before the work has begun in the other tab, and says where the attempt is open', async () => {
    await openAt('/desk/?scenario=a-scenario&mode=practice');
    const second = await openAt(location.pathname + location.search);
    expect([second.fault?.kind, second.session]).toEqual(['elsewhere', null]);
  });
});
