/** Owns proof that a key is kept sealed, opens with its passphrase alone, signs, and goes from device to device as a file. Real WebCrypto. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { base64url, CompactEncrypt, decodeProtectedHeader } from 'jose';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_ED25519 } from '../../evidence/chain/key.ts';
import { keyContentSchema, writeKeyFile } from '../../evidence/chain/key-file.ts';
import { readFile } from '../../evidence/chain/read-file.ts';
import { openStore } from '../store.ts';
import type { KeptKey } from './kept-key.ts';
import { makeKeyStore } from './key-store.ts';
import { makeKey } from './make-key.ts';
import { isSealedKey, openKey } from './sealed-key.ts';

const AT = '2026-11-26T10:04:31.120+00:00';
const PASSPHRASE = 'brick kettle Ærø river';
type Made = Extract<Awaited<ReturnType<typeof makeKey>>, { ok: true }>['value'];
let made: Made;
beforeAll(async () => {
  const key = await makeKey('Northfield College', PASSPHRASE, AT);
  if (!key.ok) throw new Error(key.error);
  made = key.value;
});

describe('a key', () => {
  it('is made anew each time, and what is kept of it holds nothing of the secret half in the open', async () => {
    const other = await makeKey('Northfield College', PASSPHRASE, AT);
    expect(other.ok && other.value.kept.key).not.toBe(made.kept.key);
    expect(Object.keys(made.kept.public).sort()).toEqual(['crv', 'kty', 'x']);
    expect(made.open.secret.extractable).toBe(false);
    expect(decodeProtectedHeader(made.kept.sealed)).toMatchObject({
      alg: 'PBES2-HS512+A256KW',
      enc: 'A256GCM',
      p2c: 600_000,
    });
  });

  it('is not made where the browser has no Ed25519, and that is said', async () => {
    const asked = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await makeKey('Northfield College', PASSPHRASE, AT)).toEqual({ ok: false, error: NO_ED25519 });
    asked.mockRestore();
  });

  it('opens with its passphrase, however the keyboard puts an accent together, and signs', async () => {
    const opened = await openKey(made.kept.sealed, PASSPHRASE.normalize('NFD'));
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.kept).toEqual(made.kept);
    const file = await writeKeyFile('Northfield College', AT, opened.value.open);
    expect(await readFile(file, { key: keyContentSchema })).toMatchObject({ ok: true, value: { key: made.kept.key } });
  });

  it('does not open with another passphrase, nor when a character was changed', async () => {
    expect(await openKey(made.kept.sealed, 'brick kettle river')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/passphrase does not open/),
    });
    const at = made.kept.sealed.length - 40;
    const changed = `${made.kept.sealed.slice(0, at)}${made.kept.sealed[at] === 'A' ? 'B' : 'A'}${made.kept.sealed.slice(at + 1)}`;
    expect((await openKey(changed, PASSPHRASE)).ok).toBe(false);
  });

  it.each([
    ['a text', 'no key at all'],
    ['nothing', ''],
    ['a very long one', 'a.'.repeat(9000)],
  ])('is not read from %s', async (_, text) => {
    expect(isSealedKey(text)).toBe(false);
    expect(await openKey(text, PASSPHRASE)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/no key that was exported/),
    });
  });

  it('is not opened where the file asks for more work than any key does', async () => {
    const bomb = base64url.encode(JSON.stringify({ ...decodeProtectedHeader(made.kept.sealed), p2c: 2_000_000_000 }));
    const sealed = [bomb, ...made.kept.sealed.split('.').slice(1)].join('.');
    expect(await openKey(sealed, PASSPHRASE)).toMatchObject({ ok: false });
    expect(isSealedKey(sealed)).toBe(false);
  });

  it('is not taken from what somebody else sealed with the same passphrase', async () => {
    const other = await new CompactEncrypt(new TextEncoder().encode('{"kind":"diary"}'))
      .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', typ: 'resourcer-key+jwe' })
      .setKeyManagementParameters({ p2c: 1000 })
      .encrypt(new TextEncoder().encode(PASSPHRASE));
    expect(await openKey(other, PASSPHRASE)).toMatchObject({ ok: false, error: expect.stringMatching(/no key/) });
  });
});

describe('what is kept on the device', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  const open = () => {
    const store = openStore();
    return makeKeyStore(() => store);
  };

  it('is there again, by name, and gone when it was removed', async () => {
    const store = open();
    const kept: KeptKey = { ...made.kept, half: 'a.b.c', exportedAt: null };
    await store.keepKey(kept);
    await store.keepPin({ key: kept.key, public: kept.public, name: 'Zed', pinnedAt: AT });
    await store.keepPin({ key: `${kept.key.slice(1)}A`, public: kept.public, name: 'Ama', pinnedAt: AT });
    expect(await open().keys()).toEqual([kept]);
    expect((await open().pins()).map(({ name }) => name)).toEqual(['Ama', 'Zed']);
    await store.removeKey(kept.key);
    await store.removePin(kept.key);
    expect([(await store.keys()).length, (await store.pins()).length]).toEqual([0, 1]);
  });

  it('is passed over where it cannot be read', async () => {
    const store = open();
    await store.keepKey({ ...made.kept, half: 'a.b.c', exportedAt: null, sealed: 'spoilt' });
    expect(await store.keys()).toEqual([]);
  });
});
