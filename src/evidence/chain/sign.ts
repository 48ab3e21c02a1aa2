/**
 * Owns writing a signed file: a compact JWS (RFC 7515) over the canonical JSON of its envelope, with the public half in its protected header.
 * The same envelope and key give the same text: Ed25519 draws no lots. What a signature proves: decisions/0050.
 */
import { CompactSign } from 'jose';
import { type Hash, hashText } from '../../engine/kernel/hash.ts';
import { canonical } from '../../engine/kernel/json.ts';
import { type Envelope, FILE_FORMAT } from './envelope.ts';
import { ALGORITHM, type SigningKey, thumbprintOf } from './key.ts';

/** Media type of the file, in its header, so that a signature made for something else is never taken for one of these. */
export const TYP = 'resourcer-file+jws';

/** @throws Error where the browser has no Ed25519, or the key is none for signing */
export async function signFile(file: Omit<Envelope, 'format'>, { secret, public: jwk }: SigningKey): Promise<string> {
  const envelope = canonical({ ...file, format: FILE_FORMAT });
  return new CompactSign(new TextEncoder().encode(envelope))
    .setProtectedHeader({ alg: ALGORITHM, jwk, kid: await thumbprintOf(jwk), typ: TYP })
    .sign(secret);
}

/** Of a signed file: over every character, so that what answers it answers this very file. */
export const fingerprintOf = (text: string): Hash => hashText(text);
