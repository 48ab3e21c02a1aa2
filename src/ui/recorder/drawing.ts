/**
 * Owns the late part of a figure: the picture drawn from a frozen moment.
 * Must never look at the page; the moment is all it takes.
 */
import type { FigureRecord } from '../../desk/api.ts';
import { type Frozen, takePicture } from '../../evidence/capture/index.ts';
import { PICTURE_SCALE } from '../../evidence/picture/scale.ts';

/** @throws Error when this browser cannot draw it, or its style sheet is not at hand */
export async function draw(frozen: Frozen): Promise<Pick<FigureRecord, 'png' | 'digest' | 'width' | 'height'>> {
  const { png, digest, width, height } = await takePicture(frozen, PICTURE_SCALE);
  return { png: png as Uint8Array<ArrayBuffer>, digest, width, height };
}
