/**
 * Owns the same hash as hash.ts where there is time to wait for it: the platform's own SHA-256, which takes a picture in a fraction of the time.
 * Must never be used within a step, which cannot wait. A site that is not served safely has no such crypto; there hash.ts does the work.
 */
import { type Hash, hashBytes } from './hash.ts';

// biome-ignore lint/style/noRestrictedGlobals: the one place for it; it hashes and draws nothing
const own = typeof crypto === 'undefined' ? undefined : crypto;

/** Equals hashBytes. */
export async function digestBytes(bytes: Uint8Array): Promise<Hash> {
  // Looked up at each call: a page that is not served safely has a crypto without it.
  const subtle: { digest(name: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> } | undefined =
    own?.subtle;
  if (!subtle) return hashBytes(bytes);
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

/** Equals hashText. */
export const digestText = (text: string): Promise<Hash> => digestBytes(new TextEncoder().encode(text.toWellFormed()));

const hex = (bytes: Uint8Array): Hash => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
