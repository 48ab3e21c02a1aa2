/**
 * Owns what a key is to whoever signs or checks: Ed25519 in WebCrypto, named by its thumbprint (RFC 7638).
 * Must never make a key or keep one; that is the desk's (desk/keys).
 */
import { type CryptoKey, calculateJwkThumbprint } from 'jose';
import * as z from 'zod/mini';

/** RFC 9864: the curve is in the name. */
export const ALGORITHM = 'Ed25519';

export const publicKeySchema = z.strictObject({
  crv: z.literal('Ed25519'),
  kty: z.literal('OKP'),
  x: z.string().check(z.regex(/^[\w-]{43}$/, 'expected 32 bytes of a key')),
});
/** The public half as a JWK, and nothing beside it. */
export type PublicKey = z.infer<typeof publicKeySchema>;

export type Thumbprint = string;
export const thumbprintOf = (key: PublicKey): Promise<Thumbprint> => calculateJwkThumbprint(key);

export interface SigningKey {
  /** Need not be extractable. */
  secret: CryptoKey;
  public: PublicKey;
}

/** Said where the browser has no Ed25519. */
export const NO_ED25519 =
  'This browser cannot sign or check signatures (it has no Ed25519). Use a current Firefox, Safari, Chrome or Edge.';

/** "3nVY-k0Qd …" in groups of four, as it is read out and compared over the telephone. */
export const sayThumbprint = (key: Thumbprint): string => key.replace(/(.{4})(?=.)/g, '$1 ');
