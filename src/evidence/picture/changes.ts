/**
 * Owns counting how often the colour changes in each part of a picture; where it does not, lines can run without crossing words.
 * Must never count otherwise without a new DIGEST_VERSION (digest.ts): the callouts on the pages stand where these counts say.
 */

/** Strips across the picture for each of its rows. */
export const STRIPS = 100;

/** Four pixels of one colour, as one number, whichever byte the machine puts first. */
const FOUR = 0x01010101;

/** For each row its strips, left to right; 255 and more are 255. `pixels`: one byte each. */
export function changesOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const counts = new Uint8ClampedArray(height * STRIPS);
  // Most of a screen is plain: four pixels at a time are passed over where all have the colour of the one before.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : Uint8Array.from(pixels);
  const fours = new Uint32Array(buffer, byteOffset, pixels.length >> 2);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const end = start + width;
    const own = y * STRIPS;
    let before = pixels[start] ?? 0;
    for (let at = start + 1; at < end; at++) {
      while ((at & 3) === 0 && at + 4 <= end && fours[at >> 2] === Math.imul(before, FOUR) >>> 0) at += 4;
      if (at >= end) break;
      const now = pixels[at] ?? 0;
      if (now === before) continue;
      before = now;
      const strip = own + Math.floor(((at - start) * STRIPS) / width);
      counts[strip] = (counts[strip] ?? 0) + 1;
    }
  }
  return new Uint8Array(counts.buffer);
}
