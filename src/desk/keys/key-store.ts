/**
 * Owns the keys and pins of this device. A secret half is kept sealed alone; what comes back is checked as if it were foreign.
 */
import * as z from 'zod/mini';
import { nameSchema, thumbprintSchema } from '../../evidence/chain/envelope.ts';
import { publicKeySchema, type Thumbprint } from '../../evidence/chain/key.ts';
import { type Store, write } from '../store.ts';
import { within } from '../within.ts';
import type { KeptKey, KeptPin } from './kept-key.ts';
import { isSealedKey } from './sealed-key.ts';

export interface KeyStore {
  keys(): Promise<KeptKey[]>;
  keepKey(key: KeptKey): Promise<void>;
  removeKey(key: Thumbprint): Promise<void>;
  pins(): Promise<KeptPin[]>;
  keepPin(pin: KeptPin): Promise<void>;
  removePin(key: Thumbprint): Promise<void>;
}

const shared = { key: thumbprintSchema, name: nameSchema, public: publicKeySchema };
const keySchema = z.strictObject({
  ...shared,
  madeAt: z.string(),
  sealed: z.string().check(z.refine(isSealedKey)),
  half: z.string(),
  exportedAt: z.nullable(z.string()),
});
const pinSchema = z.strictObject({ ...shared, pinnedAt: z.string() });

const readable = <T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] =>
  rows.flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en-GB');

export function makeKeyStore(connect: () => Promise<Store>): KeyStore {
  const all = async (name: 'key' | 'pin'): Promise<unknown[]> => within((await connect()).getAll(name));
  const remove = async (name: 'key' | 'pin', key: Thumbprint): Promise<void> =>
    write(await connect(), [name], (change) => change.objectStore(name).delete(key));
  return {
    keys: async () => readable(keySchema, await all('key')).sort(byName),
    keepKey: async (key) => {
      await write(await connect(), ['key'], (change) => change.objectStore('key').put(key));
    },
    removeKey: (key) => remove('key', key),
    pins: async () => readable(pinSchema, await all('pin')).sort(byName),
    keepPin: async (pin) => {
      await write(await connect(), ['pin'], (change) => change.objectStore('pin').put(pin));
    },
    removePin: (key) => remove('pin', key),
  };
}
