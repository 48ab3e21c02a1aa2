/**
 * Owns a desk for tests: the real one, on a store in memory, with locks as a browser's tabs share them.
 * Must never stand in for the desk or for what it stores.
 */
import type { InputOf } from '../../src/engine/command/registry.ts';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type DeskDeps, LiveAttemptService } from '../../src/desk/attempt-service.ts';
import type { Claim } from '../../src/desk/claim.ts';
import { type KeptScenario, openStore, type Store } from '../../src/desk/store.ts';
import { ENGINE } from '../../src/engine/run/version.ts';
import type { ScenarioFile } from '../../src/engine/scenario/schema.ts';
import { aGoal, aScenario, aTrap, someWrittenHelp } from './scenario.ts';
import { sqlite } from './sqlite.ts';

/** A new device: nothing is stored on it. */
export function newDevice(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  return openStore();
}

/** The locks of one browser: a claim is held by one tab until it is released or taken over. */
export class Locks {
  readonly #held = new Map<string, { lost: boolean }>();

  claim = async (attempt: string, takeOver: boolean): Promise<Claim | undefined> => {
    const other = this.#held.get(attempt);
    if (other && !takeOver) return undefined;
    if (other) other.lost = true;
    const own = { lost: false };
    this.#held.set(attempt, own);
    return {
      lost: () => own.lost,
      release: () => {
        if (this.#held.get(attempt) === own) this.#held.delete(attempt);
      },
    };
  };

  get held(): string[] {
    return [...this.#held.keys()];
  }
}

/** A scenario in which a task “Done” reaches the goal and a second springs the trap. */
export const kept: KeptScenario = {
  text: 'format: 1',
  hash: 'a'.repeat(64),
  engine: ENGINE,
  scenario: {
    ...aScenario({ traps: [aTrap('two', { count: 'task', where: { title: 'Done' }, 'at-least': 2 })] }),
    goals: [{ ...aGoal('task-done', { some: 'task', where: { title: 'Done' } }), help: someWrittenHelp }],
  } as ScenarioFile,
};

export interface Tab {
  desk: LiveAttemptService;
  store: Store;
  locks: Locks;
}

/** Another tab of the same browser: the same store and locks, a desk of its own. */
export function tab(store: Store, locks = new Locks(), over: Partial<DeskDeps> = {}): Tab {
  let next = 0;
  const desk = new LiveAttemptService({
    sqlite: async () => sqlite,
    store,
    fetchScenario: async () => kept,
    fetchSolution: async () => undefined,
    claim: locks.claim,
    newId: () => `a-${++next}`,
    code: 'this',
    later: () => undefined,
    ...over,
  });
  return { desk, store, locks };
}

export const at = (minute: number): string => `2026-11-23T10:${String(minute).padStart(2, '0')}:00.000+00:00`;

/** A tab with a new attempt `a-1` at the desk: step 1 is done. */
export async function working(over: Partial<DeskDeps> = {}): Promise<Tab> {
  const made = tab(await newDevice(), new Locks(), over);
  await made.desk.begin('a-scenario', at(0));
  await made.desk.do('start-work', {}, at(1));
  return made;
}

export const task = (number: number): InputOf<'add-task'> => ({
  id: `TASK-900${number}`,
  candidate: null,
  title: 'Done',
  detail: null,
  due_on: '2026-11-02',
  owner: 'STAFF-0001',
});

/** The store, but for what `change` puts in place of some of its members. */
export function storeWith(store: Store, change: Partial<Store>): Store {
  return new Proxy(store, {
    get(target, key) {
      const own = (change as Record<PropertyKey, unknown>)[key];
      if (own !== undefined) return own;
      const member: unknown = Reflect.get(target, key);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
