/**
 * Owns unpacking bytes (zlib) when it is known how many must come out. By fflate, which the PDF library packs with as well: the
 * platform's own way hands out small pieces one by one, and under Node takes twice as long for a picture.
 * Must never throw, or go on when more comes out than that.
 */
import { unzlibSync } from 'fflate';

/** No stream of ours comes near it; one that does is meant to fill the memory. */
export const LARGEST = 96 * 1024 * 1024;

/** The bytes; undefined when they are damaged, or not just as many as `length`. */
export function inflated(packed: Uint8Array, length: number): Uint8Array | undefined {
  if (length > LARGEST) return undefined;
  try {
    // One more than wanted: what does not fit is dropped without a word.
    const bytes = unzlibSync(packed, { out: new Uint8Array(length + 1) });
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}
