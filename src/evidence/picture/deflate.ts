/**
 * Owns packing (zlib) and unpacking, in step and the same on every machine: what two browsers make of one picture is one file.
 * Must never make room for more than it was allowed to; a few foreign bytes can stand for gigabytes.
 */
import { Inflate, zlibSync } from 'fflate';
import { joinBytes } from './bytes.ts';

/** The same bytes give the same packing, whatever browser or machine; the library's version is pinned for it. */
export const pack = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 });

/** So few bytes go in at a time that what comes of them, a thousand times as much at the worst, is no burden. */
const PIECE = 4096;
const DEFLATE = 8;
/** Stands for bytes that are more than was allowed; they are not kept. */
export const LONGER: Uint8Array = new Uint8Array();

/**
 * The bytes of a zlib stream; what follows its end is passed over. Undefined when it is damaged, LONGER when there are more than `most`.
 * `made`: told of each piece; what it throws comes out.
 */
export function unpack(packed: Uint8Array, most: number, made?: (bytes: number) => void): Uint8Array | undefined {
  if (packed.length < 2 || ((packed[0] ?? 0) & 15) !== DEFLATE) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (piece.length > 0) pieces.push(piece);
  });
  let told = 0;
  for (let at = 2; at < packed.length; at += PIECE) {
    try {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch {
      return undefined;
    }
    made?.(size - told);
    told = size;
    if (size > most) return LONGER;
  }
  return joinBytes(pieces);
}
