/**
 * Owns opening a picture of which nothing is known yet: how it looks, and where it is quiet.
 * Must never be needed to put a picture into a pack; its rows go in as they are (image.ts).
 */
import type { Hash } from '../../../engine/kernel/hash.ts';
import { changesOf } from '../../picture/changes.ts';
import { lookOf } from '../../picture/digest.ts';
import type { Busy } from '../layout/leaders.ts';
import type { Palette } from './png.ts';
import { busyness } from './quiet-areas.ts';
import { pixelsOfPng } from './rows.ts';

export interface OpenedPicture {
  busy: Busy;
  look: Hash;
}

/** Undefined when its rows cannot be unpacked, so that no viewer could show it. Never throws. */
export async function openPicture(palette: Palette): Promise<OpenedPicture | undefined> {
  const { width, height } = palette;
  const pixels = pixelsOfPng(palette);
  if (!pixels) return undefined;
  const counts = changesOf(pixels, width, height);
  return { busy: busyness(counts, height), look: await lookOf({ ...palette, pixels }) };
}
