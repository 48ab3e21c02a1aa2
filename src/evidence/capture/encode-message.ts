/**
 * Owns: what the page and its encoding worker say to each other.
 * Must never: grow a meaning of its own; both sides only wrap encode.
 */

export interface EncodeRequest {
  id: number;
  bitmap: ImageBitmap;
}

export interface Encoded {
  /** A PNG with a palette. */
  png: Uint8Array;
  /** Hash of the pixels alone: see evidence/picture. */
  pixels: string;
  /** px */
  width: number;
  height: number;
  /** How many colours its palette has, 256 at most. */
  colours: number;
}

export type EncodeReply = { id: number; encoded: Encoded } | { id: number; error: string };
