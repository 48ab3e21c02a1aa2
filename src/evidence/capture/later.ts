/**
 * Owns what a picture takes beyond its moment, fetched when the first one is drawn and not with the desk.
 * Must never stand between a moment and its freezing.
 */
import type { Frozen } from './types.ts';

const drawing = () => import('./take-picture.ts');

/** Fetches it ahead, so that the first picture need not wait. */
export const prepare = async (): Promise<void> => void (await drawing());

export async function takePicture(
  frozen: Frozen,
  scale: number,
): ReturnType<typeof import('./take-picture.ts').takePicture> {
  const { takePicture: take } = await drawing();
  return take(frozen, scale);
}
