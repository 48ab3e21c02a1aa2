/**
 * Owns what the page and its encoding worker say to each other.
 * Must never grow a meaning of its own; both sides only wrap encode.
 */

import type { PictureDigest } from '../picture/digest.ts';

export interface EncodeRequest {
  id: number;
  bitmap: ImageBitmap;
}

export interface Encoded {
  /** A PNG with a palette. */
  png: Uint8Array;
  /** What a pack wants to know of its pixels. */
  digest: PictureDigest;
  /** px */
  width: number;
  height: number;
  /** How many colours its palette has, 256 at most. */
  colours: number;
}

export type EncodeReply = { id: number; encoded: Encoded } | { id: number; error: string };
