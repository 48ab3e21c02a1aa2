/**
 * Owns what is known of a picture from its pixels: how it looks, as a hash, and where it is quiet. Taken once, when the pixels are at
 * hand; a pack of many figures would else unpack every one of them again.
 * Must never be believed for a picture with another hash, or when it was counted by another version.
 */
import { digestBytes, digestText } from '../../engine/kernel/digest.ts';
import type { Hash } from '../../engine/kernel/hash.ts';
import { changesOf, STRIPS } from './changes.ts';
import { inflated } from './inflate.ts';

export const DIGEST_VERSION = 1;

export interface PictureDigest {
  version: number;
  /** SHA-256 of the PNG. */
  sha256: Hash;
  /** SHA-256 over size, palette and pixels: the same when a program only packed the rows anew. */
  look: Hash;
  /** What changesOf counts, packed (zlib). */
  changes: Uint8Array;
}

export interface Pixels {
  /** px */
  width: number;
  height: number;
  /** Red, green, blue; three bytes a colour. */
  colours: Uint8Array;
  /** One byte a pixel, row after row. */
  pixels: Uint8Array;
}

/** What the look is the hash of. */
export const lookText = ({ width, height }: Pick<Pixels, 'width' | 'height'>, colours: Hash, pixels: Hash): string =>
  [width, height, colours, pixels].join(' ');

export async function lookOf(picture: Pixels): Promise<Hash> {
  const [colours, pixels] = await Promise.all([digestBytes(picture.colours), digestBytes(picture.pixels)]);
  return digestText(lookText(picture, colours, pixels));
}

/** `pack`: the caller's zlib; not every platform's is the same, and none is needed here. */
export async function digestPicture(
  png: Uint8Array,
  picture: Pixels,
  pack: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<PictureDigest> {
  const changes = Uint8Array.from(changesOf(picture.pixels, picture.width, picture.height));
  return {
    version: DIGEST_VERSION,
    sha256: await digestBytes(png),
    look: await lookOf(picture),
    changes: await pack(changes),
  };
}

/** The counts of a digest; undefined when it does not belong to the picture or cannot be read. */
export function changesIn(
  digest: PictureDigest | undefined,
  picture: { sha256: Hash; height: number },
): Uint8Array | undefined {
  if (!digest || digest.version !== DIGEST_VERSION || digest.sha256 !== picture.sha256) return undefined;
  return inflated(digest.changes, picture.height * STRIPS);
}
