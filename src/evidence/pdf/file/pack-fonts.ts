/**
 * Owns what the page writer wants of whoever calls it: the bytes of its fonts.
 * Must never say where they are; this wing reads no files and asks no network.
 */
import type { PieceName } from '../scripts/families.ts';

/** TrueType files with Latin, Greek and Cyrillic (Noto Sans). Bytes are handed in: this folder reads no files. */
export interface PackFonts {
  regular: Uint8Array;
  bold: Uint8Array;
  /** A piece of a further font, as WOFF; asked for only when the text needs it. */
  piece(name: PieceName): Promise<Uint8Array>;
}
