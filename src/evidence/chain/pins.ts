/**
 * Owns whose key a file was signed with, as far as anybody here knows it. A key that is not pinned makes a file neither true nor false.
 */
import type { PublicKey, Thumbprint } from './key.ts';
import { sayThumbprint } from './key.ts';

/** A public half that somebody here has compared with whose it is, and named. */
export interface Pin {
  key: Thumbprint;
  public: PublicKey;
  /** As whoever pinned it calls it. */
  name: string;
}

export const pinOf = (key: Thumbprint, pins: readonly Pin[]): Pin | undefined => pins.find((pin) => pin.key === key);

export function saySignedWith(key: Thumbprint, pins: readonly Pin[]): string {
  const pin = pinOf(key, pins);
  return pin
    ? `Signed with the key of “${pin.name}”, which is pinned here.`
    : `Signed with a key that is not pinned here (${sayThumbprint(key)}). That does not make it false: nobody here has said whose key it is.`;
}
