/** Owns making a key for signing: by the browser's own chance, in the browser, for whoever names it. */
import { exportJWK, generateKeyPair } from 'jose';
import type { Moment } from '../../engine/kernel/date.ts';
import { fail, ok, type Result } from '../../engine/kernel/result.ts';
import { ALGORITHM, NO_ED25519, publicKeySchema } from '../../evidence/chain/key.ts';
import { type OpenKey, openKey, type SealedKey, sealKey } from './sealed-key.ts';

export async function makeKey(
  name: string,
  passphrase: string,
  madeAt: Moment,
): Promise<Result<{ open: OpenKey; kept: SealedKey }, string>> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true }).catch(() => undefined);
  if (!pair) return fail(NO_ED25519);
  const { d, crv, kty, x } = await exportJWK(pair.privateKey);
  const half = publicKeySchema.safeParse({ crv, kty, x });
  if (!half.success || !d) return fail(NO_ED25519);
  const kept = await sealKey({ name, madeAt, jwk: { ...half.data, d } }, passphrase);
  // Opened again at once: a key that cannot be opened must not be kept.
  const opened = await openKey(kept.sealed, passphrase);
  return opened.ok ? ok({ open: opened.value.open, kept }) : opened;
}
