/**
 * Owns checking the pictures of a pack, one after the other: the one that was taken, of the right kind and size, whole.
 * Must never open a picture of whose pixels enough is known: by whoever took it, or by whoever found it in a file.
 */
import { digestBytes } from '../../engine/kernel/digest.ts';
import type { Figure } from '../bundle/schema.ts';
import { type OpenedPicture, openedBy, openPicture, type PictureDigest } from '../picture/digest.ts';
import { buildPng, type Palette, readPng } from '../picture/png.ts';
import { quietOf } from './file/quiet-areas.ts';
import type { Quiet } from './layout/quiet.ts';
import { figureNumber } from './pages/book.ts';

export interface QueryParams {
  png: Uint8Array | undefined;
  digest: PictureDigest | undefined;
  /** Known of this very PNG, by whoever hands it in. */
  opened: OpenedPicture | undefined;
  /** Whether it must be, byte for byte, the one that was taken. */
  asTaken: boolean;
}

export interface CheckedPicture {
  palette: Palette;
  quiet: Quiet;
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
  { png, digest, opened, asTaken }: QueryParams,
): Promise<CheckedPicture> {
  const wrong = (says: string) => new Error(`The picture of Figure ${figureNumber(figure)} ${says}`);
  if (!png) throw wrong('was not handed in.');
  const read = readPng(png);
  if (!read.ok) throw wrong(read.error);
  const palette = read.value;
  const { height } = palette;
  const sha256 = opened?.sha256 ?? (await digestBytes(png));
  if (asTaken && sha256 !== picture.sha256) throw wrong('is not the one that was taken.');
  if (palette.width !== picture.width || height !== picture.height) {
    throw wrong('has another size than the evidence says.');
  }
  const known = opened ?? openedBy(digest, { sha256, height });
  const found = known ?? (await openPicture(png, palette));
  if (!found || (!known && asTaken && !sameBytes(buildPng(palette), png))) throw wrong(DAMAGED);
  if (found.pixels !== picture.pixels) throw wrong('shows other pixels than the evidence says.');
  return { palette, quiet: quietOf(found.changes, height) };
}
