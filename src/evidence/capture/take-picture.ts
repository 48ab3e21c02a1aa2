/**
 * Owns the way from a frozen moment to a PNG, by the means this browser has.
 * Must never need the page as it was; the moment is all it takes.
 */
import type { PictureDigest } from '../picture/digest.ts';
import { encode } from './encode.ts';
import { rasterise } from './rasterise.ts';
import type { Frozen } from './types.ts';

export interface Picture {
  /** A palette PNG, see encode. */
  png: Uint8Array;
  digest: PictureDigest;
  /** px, that is CSS px times scale, rounded */
  width: number;
  height: number;
}

/** `scale`: px for 1 CSS px. @throws Error as rasterise and encode do */
export async function takePicture(frozen: Frozen, scale: number): Promise<Picture> {
  const canvas = (await rasterise(frozen, scale)) ?? (await paintInstead(frozen, scale));
  const bitmap = await createImageBitmap(canvas);
  // Some 17 MB that would otherwise wait for the next tidying of memory, and bring it on in the middle of the work.
  canvas.width = canvas.height = 0;
  const { png, digest, width, height } = await encode(bitmap);
  return { png, digest, width, height };
}

// Some hundred kB that most browsers never need.
async function paintInstead(frozen: Frozen, scale: number): Promise<HTMLCanvasElement> {
  const { paint } = await import('./fallback.ts');
  return paint(frozen, scale);
}
