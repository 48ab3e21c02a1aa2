/**
 * Owns the keys of this device for every island of a page: those that sign, sealed but for the one that is open, and the public halves that are pinned.
 * An open key is gone when the page is left. Must never hold a passphrase.
 */
import '../../engine/kernel/no-eval.ts';
import { connection } from '../../desk/client.ts';
import type { KeptKey, KeptPin } from '../../desk/keys/kept-key.ts';
import { type KeyStore, makeKeyStore } from '../../desk/keys/key-store.ts';
import { makeKey } from '../../desk/keys/make-key.ts';
import { type OpenKey, openKey, type SealedKey } from '../../desk/keys/sealed-key.ts';
import { StorageFault } from '../../desk/within.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import type { Thumbprint } from '../../evidence/chain/key.ts';
import { keyContentSchema, writeKeyFile } from '../../evidence/chain/key-file.ts';
import type { Pin } from '../../evidence/chain/pins.ts';
import { readFile } from '../../evidence/chain/read-file.ts';
import { momentNow } from '../session/clock.ts';

const FORBIDDEN =
  'This browser does not let the page keep anything on this device. Private windows often forbid it; open the page in an ordinary window.';
const reasonOf = (error: unknown): string => (error instanceof StorageFault ? error.message : FORBIDDEN);

export class KeyRing {
  /** undefined: not known yet. */
  keys = $state.raw<readonly KeptKey[] | undefined>(undefined);
  pins = $state.raw<readonly KeptPin[]>([]);
  /** Signs until the page is left, or it is locked. */
  open = $state.raw<OpenKey | null>(null);
  /** Why this device keeps nothing, in a sentence. */
  fault = $state<string | null>(null);
  /** Whose signatures are known here: what is pinned, and one's own. */
  readonly known: readonly Pin[] = $derived([
    ...this.pins,
    ...(this.keys ?? []).filter(({ key }) => !this.pins.some((pin) => pin.key === key)),
  ]);
  #store: KeyStore | undefined;

  get #kept(): KeyStore {
    this.#store ??= makeKeyStore(connection());
    return this.#store;
  }

  async load(): Promise<void> {
    try {
      [this.keys, this.pins] = await Promise.all([this.#kept.keys(), this.#kept.pins()]);
      this.fault = null;
    } catch (error) {
      this.fault = reasonOf(error);
    }
  }

  async make(name: string, passphrase: string): Promise<Result<OpenKey, string>> {
    const made = await makeKey(name, passphrase, momentNow());
    return made.ok ? this.#take(made.value) : made;
  }

  async unlock(key: Thumbprint, passphrase: string): Promise<Result<OpenKey, string>> {
    const kept = this.keys?.find((each) => each.key === key);
    if (!kept) return fail('This key is not on this device any more.');
    const opened = await openKey(kept.sealed, passphrase);
    if (!opened.ok) return opened;
    this.open = opened.value.open;
    return ok(opened.value.open);
  }

  lock(): void {
    this.open = null;
  }

  /** `file`: as it was exported here or on another device. */
  async bring(file: Blob, passphrase: string): Promise<Result<OpenKey, string>> {
    const opened = await openKey((await textOf(file)).trim(), passphrase);
    return opened.ok ? this.#take(opened.value, momentNow()) : opened;
  }

  async exported(key: Thumbprint): Promise<void> {
    const kept = this.keys?.find((each) => each.key === key);
    if (kept) await this.#change((store) => store.keepKey({ ...kept, exportedAt: momentNow() }));
  }

  async remove(key: Thumbprint): Promise<void> {
    if (this.open?.key === key) this.lock();
    await this.#change((store) => store.removeKey(key));
  }

  async pin(pin: Pin): Promise<void> {
    await this.#change((store) => store.keepPin({ ...pin, pinnedAt: momentNow() }));
  }

  async unpin(key: Thumbprint): Promise<void> {
    await this.#change((store) => store.removePin(key));
  }

  async #take(
    { open, kept }: { open: OpenKey; kept: SealedKey },
    exportedAt: string | null = null,
  ): Promise<Result<OpenKey, string>> {
    const half = await writeKeyFile(kept.name, kept.madeAt, open);
    const well = await this.#change((store) => store.keepKey({ ...kept, half, exportedAt }));
    if (!well) return fail(this.fault ?? FORBIDDEN);
    this.open = open;
    return ok(open);
  }

  /** Whether it is on the disk. */
  async #change(work: (store: KeyStore) => Promise<void>): Promise<boolean> {
    try {
      await work(this.#kept);
      await this.load();
      return true;
    } catch (error) {
      this.fault = reasonOf(error);
      return false;
    }
  }
}

/** The one key ring of this page. */
export const keyRing = new KeyRing();

/** A key is short: of anything longer the beginning is enough to be told that it is none. */
const textOf = (file: Blob): Promise<string> => file.slice(0, 16_384).text();

/** The public half in a file, with the name that its owner gave it. Nobody has vouched for that name yet. */
export async function publicHalfIn(file: Blob): Promise<Result<Pin, string>> {
  const text = await textOf(file);
  const read = await readFile(text, { key: keyContentSchema });
  if (read.ok) return ok({ key: read.value.key, public: read.value.public, name: read.value.envelope.by });
  if (read.error.claimed && read.error.why === 'unknown')
    return fail('This is a signed file, and not the public half of a key. Ask whoever signed it for that.');
  return fail(read.error.says);
}
