/**
 * Owns what is kept on this device: IndexedDB, one database, opened once. The only file that imports idb.
 * Writes are `strict`: a promise that resolved is on the disk, so what was acknowledged survives a killed browser.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Entry } from '../engine/log/entry.ts';
import type { Scenario } from '../engine/scenario/schema.ts';
import type { Account, Learner } from '../evidence/bundle/schema.ts';
import type { AttemptLine, FigureRecord, KeptSheet } from './api.ts';

/** A scenario as it was when the attempt began: a later version on the site changes nothing for it. */
export interface KeptScenario {
  text: string;
  hash: string;
  scenario: Scenario;
  engine: string;
}

interface Kept extends DBSchema {
  learner: { key: 'me'; value: Learner };
  attempt: { key: string; value: AttemptLine };
  scenario: { key: string; value: KeptScenario };
  entry: { key: [string, number]; value: { attempt: string; entry: Entry } };
  account: { key: string; value: Account };
  figure: { key: [string, number]; value: FigureRecord };
  sheet: { key: [string, string]; value: KeptSheet };
}
export type Store = IDBPDatabase<Kept>;

const NAME = 'resourcer';
const STRICT = { durability: 'strict' } as const;

export const openStore = (): Promise<Store> =>
  openDB<Kept>(NAME, LAYOUTS.length, {
    upgrade(db, before) {
      for (const change of LAYOUTS.slice(before)) change(db);
    },
  });

/** What each version of the layout adds to the one before: a device at any of them is brought up to the last. */
const LAYOUTS: readonly ((db: Store) => void)[] = [
  (db) => {
    db.createObjectStore('learner');
    db.createObjectStore('attempt', { keyPath: 'id' });
    db.createObjectStore('scenario');
    db.createObjectStore('entry', { keyPath: ['attempt', 'entry.step'] });
    db.createObjectStore('account');
    db.createObjectStore('figure', { keyPath: ['attempt', 'step'] });
  },
  (db) => {
    db.createObjectStore('sheet', { keyPath: ['attempt', 'key'] });
  },
];

/** All keys of one attempt, in order of what comes second: numbers and texts alike stand before a list. */
export const ofAttempt = (attempt: string): IDBKeyRange => IDBKeyRange.bound([attempt], [attempt, []]);

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
