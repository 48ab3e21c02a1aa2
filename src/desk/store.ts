/**
 * Owns what is kept on this device: IndexedDB, one database, opened once. The only file that imports idb.
 * Writes are `strict`: a promise that resolved is on the disk, so what was acknowledged survives a killed browser.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Entry } from '../engine/log/entry.ts';
import type { Scenario } from '../engine/scenario/schema.ts';
import type { Account, Learner } from '../evidence/bundle/schema.ts';
import type { AttemptSummary, FigureRecord } from './api.ts';

/** A scenario as it was when the attempt began: a later version on the site changes nothing for it. */
export interface KeptScenario {
  text: string;
  hash: string;
  scenario: Scenario;
  /** The engine version that the attempt was begun with, and is carried on with. */
  engine: number;
}

interface Kept extends DBSchema {
  learner: { key: 'me'; value: Learner };
  attempt: { key: string; value: AttemptSummary };
  scenario: { key: string; value: KeptScenario };
  entry: { key: [string, number]; value: { attempt: string; entry: Entry } };
  account: { key: string; value: Account };
  figure: { key: [string, number]; value: FigureRecord };
}
export type Store = IDBPDatabase<Kept>;

const NAME = 'resourcer';
const STRICT = { durability: 'strict' } as const;

type Upgrading = IDBPTransaction<Kept, StoreNames<Kept>[], 'versionchange'>;
/** Takes the store from the version before to the next; what is kept on a device goes through all of them. Add-only once released. */
export type StoreStep = (db: Store, change: Upgrading) => void | Promise<void>;

export const STEPS: readonly StoreStep[] = [
  (db) => {
    db.createObjectStore('learner');
    db.createObjectStore('attempt', { keyPath: 'id' });
    db.createObjectStore('scenario');
    db.createObjectStore('entry', { keyPath: ['attempt', 'entry.step'] });
    db.createObjectStore('account');
    db.createObjectStore('figure', { keyPath: ['attempt', 'step'] });
  },
];

/** The version of the store is the number of its steps. */
export const openStore = (steps: readonly StoreStep[] = STEPS): Promise<Store> =>
  openDB<Kept>(NAME, steps.length, {
    async upgrade(db, before, _, change) {
      for (const step of steps.slice(before)) await step(db, change);
    },
  });

/** All keys of one attempt, in order of step. */
export const ofAttempt = (attempt: string): IDBKeyRange =>
  IDBKeyRange.bound([attempt, 0], [attempt, Number.MAX_SAFE_INTEGER]);

/** A transaction that writes; when its `done` resolves, what was written is on the disk. */
export function writing<N extends StoreNames<Kept>>(
  store: Store,
  names: readonly N[],
): IDBPTransaction<Kept, N[], 'readwrite'> {
  const change = store.transaction([...names], 'readwrite', STRICT);
  // A write that fails rejects by itself, before anybody waits for `done`; that one must not go unheard as well.
  change.done.catch(() => undefined);
  return change;
}
