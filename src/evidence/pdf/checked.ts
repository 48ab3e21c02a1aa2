/**
 * Owns checking the pictures of a pack, one after the other: the one that was taken, of the right kind and size, whole.
 * Must never open a picture whose digest was taken with it; that is done when nothing is known of it, as when a pack is read back.
 */
import { digestBytes } from '../../engine/kernel/digest.ts';
import type { Figure } from '../bundle/schema.ts';
import { changesIn, type PictureDigest } from '../picture/digest.ts';
import { type OpenedPicture, openPicture } from './file/open-picture.ts';
import { buildPng, type Palette, readPng } from './file/png.ts';
import { busyness } from './file/quiet-areas.ts';
import { figureNumber } from './pages/book.ts';

export interface QueryParams {
  png: Uint8Array | undefined;
  digest: PictureDigest | undefined;
  /** Whether it must be, byte for byte, the one that was taken. */
  asTaken: boolean;
}

export interface CheckedPicture extends OpenedPicture {
  palette: Palette;
}

const DAMAGED = 'is cut off or damaged.';

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** @throws Error naming the figure and what is wrong with its picture */
export async function checkedPicture(
  figure: Figure,
  picture: NonNullable<Figure['picture']>,
  { png, digest, asTaken }: QueryParams,
): Promise<CheckedPicture> {
  const wrong = (says: string) => new Error(`The picture of Figure ${figureNumber(figure)} ${says}`);
  if (!png) throw wrong('was not handed in.');
  const read = readPng(png);
  if (!read.ok) throw wrong(read.error);
  const palette = read.value;
  const sha256 = await digestBytes(png);
  if (asTaken && sha256 !== picture.sha256) throw wrong('is not the one that was taken.');
  if (palette.width !== picture.width || palette.height !== picture.height) {
    throw wrong('has another size than the evidence says.');
  }
  const counts = changesIn(digest, { sha256, height: palette.height });
  if (digest && counts) return { palette, busy: busyness(counts, palette.height), look: digest.look };
  const found = await openPicture(palette);
  if (!found || (asTaken && !sameBytes(buildPng(palette), png))) throw wrong(DAMAGED);
  return { palette, ...found };
}
