/**
 * Owns what is known of a picture from its pixels: their hash, and where it is quiet. Taken once, when the pixels are at hand; a pack of
 * many figures would else unpack every one of them again.
 * Must never be believed for a picture with another hash, or when it was counted by another version.
 */
import { digestBytes } from '../../engine/kernel/digest.ts';
import type { Hash } from '../../engine/kernel/hash.ts';
import { changesOf, STRIPS } from './changes.ts';
import { pack, unpack } from './deflate.ts';
import { type Pixels, pixelsHash } from './pixels.ts';
import { type Palette, pixelsShown } from './png.ts';

export const DIGEST_VERSION = 1;

/** What a pack wants to know of the pixels of one PNG. */
export interface OpenedPicture {
  /** SHA-256 of the PNG. */
  sha256: Hash;
  /** Hash of the pixels alone (pixels.ts): the same when a program only packed them anew. */
  pixels: Hash;
  /** What changesOf counts. */
  changes: Uint8Array;
}

/** The same, to be kept: the changes are packed (zlib). */
export interface PictureDigest extends OpenedPicture {
  version: number;
}

export async function openedAs(png: Uint8Array, pixels: Pixels): Promise<OpenedPicture> {
  const [sha256, hash] = await Promise.all([digestBytes(png), pixelsHash(pixels)]);
  return { sha256, pixels: hash, changes: changesOf(pixels.places, pixels.width, pixels.height) };
}

/** Undefined when its rows cannot be unpacked, so that no viewer could show it. Never throws. */
export async function openPicture(png: Uint8Array, palette: Palette): Promise<OpenedPicture | undefined> {
  const pixels = pixelsShown(palette);
  return pixels && openedAs(png, pixels);
}

export async function digestPicture(png: Uint8Array, pixels: Pixels): Promise<PictureDigest> {
  const opened = await openedAs(png, pixels);
  return { ...opened, version: DIGEST_VERSION, changes: pack(opened.changes) };
}

/** What the digest keeps; undefined when it does not belong to the picture or cannot be read. */
export function openedBy(
  digest: PictureDigest | undefined,
  picture: { sha256: Hash; height: number },
): OpenedPicture | undefined {
  if (!digest || digest.version !== DIGEST_VERSION || digest.sha256 !== picture.sha256) return undefined;
  const size = picture.height * STRIPS;
  const changes = unpack(digest.changes, size);
  return changes?.length === size ? { sha256: digest.sha256, pixels: digest.pixels, changes } : undefined;
}
