/** Owns what a key, and one that is pinned, are as they are kept on this device. */
import type { Moment } from '../../engine/kernel/date.ts';
import type { Pin } from '../../evidence/chain/pins.ts';
import type { SealedKey } from './sealed-key.ts';

export interface KeptKey extends SealedKey {
  /** Its public half as a file, for others to pin. */
  half: string;
  /** When it was last exported; null until then: with this device it would be gone. */
  exportedAt: Moment | null;
}
export interface KeptPin extends Pin {
  pinnedAt: Moment;
}
