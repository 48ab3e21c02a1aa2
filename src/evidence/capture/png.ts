/**
 * Owns the way from indexed pixels to the PNG of a figure: the one PNG that these pixels have (evidence/picture), and what is known of it.
 * Must never pack otherwise: who checks a pack packs the same pixels again and has to come to the same bytes.
 */
import { digestPicture, type PictureDigest } from '../picture/digest.ts';
import { fixedPixels } from '../picture/pixels.ts';
import { pngOf } from '../picture/png.ts';
import type { Indexed } from './palette.ts';

/** @throws RangeError when the picture has no pixels or another number of them than width * height */
export async function writePng(
  width: number,
  height: number,
  { palette, indices }: Indexed,
): Promise<{ png: Uint8Array; digest: PictureDigest }> {
  if (width < 1 || height < 1 || indices.length !== width * height)
    throw new RangeError(`${indices.length} pixels are not ${width} by ${height}`);
  const pixels = fixedPixels(width, height, palette, indices);
  const png = pngOf(pixels);
  // Here the pixels are at hand; a pack would have to unpack each of its pictures again.
  return { png, digest: await digestPicture(png, pixels) };
}
