/**
 * Owns a session for tests: the real one, on the real desk and shelf of a device in memory.
 * Must never answer in the desk's place; it may only note what reaches it, or fill the disk.
 */
import type { AttemptService, LocalStore } from '../../src/desk/api.ts';
import { makeLocalStore } from '../../src/desk/local-store.ts';
import { openStore, type Store } from '../../src/desk/store.ts';
import type { CommandName } from '../../src/engine/command/registry.ts';
import { Session } from '../../src/ui/session/session.svelte.ts';
import { at, newDevice, storeWith, tab } from './desk.ts';

/** The shelf of the device that `newDevice` made last. */
export const shelfHere = (): LocalStore => {
  const store = openStore();
  return makeLocalStore(() => store);
};

/** The store of a device whose disk takes no entry while `disk.full`. */
function withDisk(store: Store, disk: { full: boolean }): Store {
  const transaction = (...given: Parameters<Store['transaction']>) => {
    const real = store.transaction(...given);
    if (disk.full && Array.from(given[0]).includes('entry')) real.abort();
    return real;
  };
  return storeWith(store, { transaction } as unknown as Store);
}

/** The desk, but for what `over` puts in place of some of its members. */
export function deskWith(desk: AttemptService, over: Partial<AttemptService>): AttemptService {
  return new Proxy(desk, {
    get(target, key) {
      const own = (over as Record<PropertyKey, unknown>)[key];
      if (own !== undefined) return own;
      const member: unknown = Reflect.get(target, key);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

export interface AtWork {
  session: Session;
  desk: AttemptService;
  localStore: LocalStore;
  store: Store;
  disk: { full: boolean };
  /** The commands that reached the desk since the session was made. */
  reached: CommandName[];
}

/** A session on a new attempt `a-1`; step 1, `start-work`, is done. */
export async function sessionAtWork(): Promise<AtWork> {
  const disk = { full: false };
  const store = await newDevice();
  const { desk } = tab(withDisk(store, disk));
  await desk.begin('a-scenario', at(0));
  const { view } = await desk.do('start-work', {}, at(1));
  const localStore = shelfHere();
  const reached: CommandName[] = [];
  const noted = deskWith(desk, {
    do: (name, input, moment) => {
      reached.push(name);
      return desk.do(name, input, moment);
    },
  });
  const session = new Session(noted, localStore, view);
  await session.ready;
  return { session, desk, localStore, store, disk, reached };
}

/** Far more turns than anything needs that nothing holds up. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
