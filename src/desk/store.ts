/**
 * Owns what is kept on this device: IndexedDB, one database. The only file that imports idb.
 * Writes are `strict`: a promise that resolved is on the disk, so what was acknowledged survives a killed browser.
 * Must never wait for ever: neither for the disk, nor for a tab that holds an older layout open.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Entry } from '../engine/log/entry.ts';
import type { RunImage } from '../engine/run/run.ts';
import type { ScenarioFile } from '../engine/scenario/schema.ts';
import type { Account, Learner } from '../evidence/bundle/schema.ts';
import type { AttemptSummary, FigureRecord, KeptAssessment, KeptReferral, KeptSheet } from './api.ts';
import type { KeptKey, KeptPin } from './keys/kept-key.ts';
import { NoAnswer, StorageFault, within } from './within.ts';

/** A scenario as it was when the attempt began: a later version on the site changes nothing for it. */
export interface KeptScenario {
  text: string;
  hash: string;
  scenario: ScenarioFile;
  /** The engine version that the attempt was begun with, and is carried on with. */
  engine: number;
}

/** A picture of the CRM beside its log (attempt-image.ts); one of each attempt, the newest. */
export interface KeptImage {
  attempt: string;
  /** The software, the scenario and the steps, as they are kept, that it was made from. */
  from: string;
  database: Uint8Array<ArrayBuffer>;
  log: Entry[];
  memory: RunImage['memory'];
  /** Of the steps, those whose figure was asked for. */
  figureSteps: number[];
  /** Over all of the above. */
  seal: string;
}

/** What internal quality assurance typed and has not signed. */
export interface KeptIqaDraft {
  /** Fingerprint of the decision; "plan" for the sampling plan. */
  about: string;
  /** Foreign when it comes back: whoever asks checks its shape. */
  typed: unknown;
}

interface Kept extends DBSchema {
  learner: { key: 'me'; value: Learner };
  attempt: { key: string; value: AttemptSummary };
  scenario: { key: string; value: KeptScenario };
  entry: { key: [string, number]; value: { attempt: string; entry: Entry } };
  account: { key: string; value: Account };
  figure: { key: [string, number]; value: FigureRecord };
  sheet: { key: [string, string]; value: KeptSheet };
  image: { key: string; value: KeptImage };
  assessment: { key: string; value: KeptAssessment };
  referral: { key: string; value: KeptReferral };
  key: { key: string; value: KeptKey };
  pin: { key: string; value: KeptPin };
  iqaDraft: { key: string; value: KeptIqaDraft };
}
export type Store = IDBPDatabase<Kept>;
export type Change<N extends StoreNames<Kept>> = IDBPTransaction<Kept, N[], 'readwrite'>;

const NAME = 'resourcer';
const STRICT = { durability: 'strict' } as const;

/** Said where another tab, with a newer version of the site, has changed the layout of what is kept. */
export const NEWER =
  'A newer version of this site is open in another tab. Reload this page to carry on; everything that was saved is kept.';
const OLDER =
  'Another tab has an older version of this site open and holds what is kept on this device. Close that tab, or reload it, and try again.';

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
  (db) => {
    db.createObjectStore('sheet', { keyPath: ['attempt', 'key'] });
  },
  (db) => {
    db.createObjectStore('image', { keyPath: 'attempt' });
  },
  (db) => {
    db.createObjectStore('assessment', { keyPath: 'pack' });
    db.createObjectStore('referral', { keyPath: 'decision' });
  },
  (db) => {
    db.createObjectStore('key', { keyPath: 'key' });
    db.createObjectStore('pin', { keyPath: 'key' });
    db.createObjectStore('iqaDraft', { keyPath: 'about' });
  },
];

const outdated = new WeakSet<Store>();
/** Another tab has brought the layout further: this connection was given up for it. */
export const isOutdated = (store: Store): boolean => outdated.has(store);

/**
 * The version of the store is the number of its steps.
 * @throws StorageFault when an older tab stands in the way, the layout is newer, or nothing answers
 */
export async function openStore(steps: readonly StoreStep[] = STEPS): Promise<Store> {
  let blocked = false;
  const opening = openDB<Kept>(NAME, steps.length, {
    async upgrade(db, before, _, change) {
      for (const step of steps.slice(before)) await step(db, change);
    },
    blocked() {
      blocked = true;
    },
    blocking(_, __, { target }) {
      // The newer tab cannot begin before this one lets go; what was under way is still finished.
      (target as IDBDatabase).close();
      void opening.then((store) => outdated.add(store));
    },
  });
  // Comes too late: then nobody else should have to wait for it.
  const letGo = (): void => void opening.then((store) => store.close()).catch(() => undefined);
  return within(opening, letGo).catch((error: unknown) => {
    if (error instanceof NoAnswer && blocked) throw new StorageFault(OLDER);
    if (error instanceof DOMException && error.name === 'VersionError') throw new StorageFault(NEWER);
    throw error;
  });
}

/** All keys of one attempt, or those from a step on, in order of what comes second: numbers and texts alike stand before a list. */
export const ofAttempt = (attempt: string, step?: number): IDBKeyRange =>
  IDBKeyRange.bound(step === undefined ? [attempt] : [attempt, step], [attempt, []]);

/**
 * One transaction that writes. When it resolves, what `work` wrote is on the disk; when it rejects, nothing of it is.
 * @throws NoAnswer when that takes too long
 */
export async function write<N extends StoreNames<Kept>, T>(
  store: Store,
  names: readonly N[],
  work: (change: Change<N>) => Promise<T>,
): Promise<T> {
  const change = store.transaction([...names], 'readwrite', STRICT);
  // A write that fails rejects by itself, before anybody waits for `done`; that one must not go unheard as well.
  change.done.catch(() => undefined);
  const abort = (): void => {
    try {
      change.abort();
    } catch {
      // Ended by itself: what it wrote shows when it is read.
    }
  };
  const written = async (): Promise<T> => {
    try {
      const made = await work(change);
      await change.done;
      return made;
    } catch (error) {
      abort();
      throw error;
    }
  };
  return within(written(), abort);
}
