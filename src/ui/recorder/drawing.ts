/**
 * Owns the two late parts of a figure: the form in which a frozen moment is stored, and the picture drawn from it.
 * Must never look at the page; the moment is all it takes.
 */
import type { FigureRecord } from '../../desk/api.ts';
import {
  cssFor,
  type Frozen,
  keepStylesheet,
  type Pending,
  settle,
  takePicture,
} from '../../evidence/capture/index.ts';

/** A moment as stored: with the style sheet it is drawn with, since a later session has another. */
export interface Held {
  frozen: Frozen;
  css: string;
}

/** Twice the size on the screen: its text reads on paper. */
const SCALE = 2;

export async function forStorage(pending: Pending): Promise<Held> {
  const frozen = await settle(pending);
  return { frozen, css: cssFor(frozen.cssKey) ?? '' };
}

/** @throws Error when this browser cannot draw it */
export async function draw({ frozen, css }: Held): Promise<Pick<FigureRecord, 'png' | 'digest' | 'width' | 'height'>> {
  keepStylesheet({ key: frozen.cssKey, css });
  const { png, digest, width, height } = await takePicture(frozen, SCALE);
  return { png: new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }), digest, width, height };
}
