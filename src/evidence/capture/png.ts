/**
 * Owns: the way from indexed pixels to the PNG of a figure: the one PNG that these pixels have (evidence/picture).
 * Must never: pack otherwise: who checks a pack packs the same pixels again and has to come to the same bytes.
 */
import type { Hash } from '../../engine/kernel/hash.ts';
import { fixedPixels, pixelsHash } from '../picture/pixels.ts';
import { pngOf } from '../picture/png.ts';
import type { Indexed } from './palette.ts';

/** @throws RangeError when the picture has no pixels or another number of them than width * height */
export function writePng(
  width: number,
  height: number,
  { palette, indices }: Indexed,
): { png: Uint8Array; pixels: Hash } {
  if (width < 1 || height < 1 || indices.length !== width * height)
    throw new RangeError(`${indices.length} pixels are not ${width} by ${height}`);
  const pixels = fixedPixels(width, height, palette, indices);
  return { png: pngOf(pixels), pixels: pixelsHash(pixels) };
}
